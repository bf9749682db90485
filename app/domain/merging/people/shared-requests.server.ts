import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { Merge } from '../move-references.server';
import type { SharedRequest } from './merge-obstacles';

/** The requests in which both records have a part. */
export async function listSharedRequests(work: Work, { keptId, removedId }: Merge): Promise<SharedRequest[]> {
  const rows = await work.tx.execute<{ [Name in keyof SharedRequest]: SharedRequest[Name] }>(sql`
    with sides (own, theirs) as (values (${keptId}::uuid, ${removedId}::uuid), (${removedId}::uuid, ${keptId}::uuid)),
    parts as (
      select i.request_id, i.person_id,
        bool_or(i.status in ('sent', 'confidential', 'cleared', 'accepted')) as live,
        bool_or(i.status = 'declined') as declined,
        exists (select from seats s where s.request_id = i.request_id and s.person_id = i.person_id
          and s.state <> 'released') as seated
      from invitations i where i.person_id in (${keptId}, ${removedId})
      group by i.request_id, i.person_id
    )
    select r.reference, r.closed_at is null as "isOpen",
      bool_or(coalesce(own.seated and theirs.seated, false)) as "bothSeated",
      bool_or(coalesce(own.live and theirs.live, false)) as "bothInvited",
      bool_or(coalesce(own.declined and theirs.live, false)) as "saidNo",
      bool_or(r.requester_id = sides.own and theirs.request_id is not null) as "isOwnRequest",
      bool_or(theirs.request_id is not null and (r.coordinator_id = sides.own or exists (
        select from proposals p where p.request_id = r.id and p.proposed_by_id = sides.own))) as "isOwnHandling",
      bool_or(coalesce(theirs.live, false)) as "takesPart"
    from sides
    join parts theirs on theirs.person_id = sides.theirs
    join review_requests r on r.id = theirs.request_id
    left join parts own on own.person_id = sides.own and own.request_id = r.id
    where own.request_id is not null or r.requester_id = sides.own or r.coordinator_id = sides.own
      or exists (select from proposals p where p.request_id = r.id and p.proposed_by_id = sides.own)
    group by r.id
    order by r.reference`);
  return [...rows];
}
