import { inArray, sql } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { addressHolder } from '../../accounts/address-holder.server';
import { strippedName } from '../../accounts/strip-people.server';

/**
 * People who only ever asked, and of whom nothing is left once these requests are gone: no other request, no intake
 * that is being written. Locked until the transaction ends.
 */
export async function lockPastRequesters(work: Work, goingIds: readonly string[]): Promise<string[]> {
  const found = await findPastRequesters(work, goingIds);
  if (found.length === 0) return [];
  // Whoever sends a question from one of their addresses at this moment is waited for, and then keeps their name.
  const held = await work.tx
    .select({ address: personEmails.address })
    .from(personEmails)
    .where(inArray(personEmails.personId, found))
    .orderBy(personEmails.address);
  for (const { address } of held) await addressHolder(work, address);
  await work.tx.select({ id: people.id }).from(people).where(inArray(people.id, found)).for('update');
  const still = new Set(await findPastRequesters(work, goingIds));
  return found.filter((id) => still.has(id));
}

async function findPastRequesters(work: Work, goingIds: readonly string[]): Promise<string[]> {
  const going = sql.join(
    goingIds.map((id) => sql`${id}`),
    sql`, `,
  );
  const rows = await work.tx.execute<{ id: string }>(sql`
    select p.id from people p
    where p.name <> ${strippedName}
      and exists (select from person_roles r where r.person_id = p.id and r.role = 'requester')
      and not exists (select from person_roles r where r.person_id = p.id and r.role <> 'requester')
      and not exists (
        select from review_requests q where q.requester_id = p.id and q.id <> all (array[${going}]::uuid[]))
      and not exists (
        select from person_emails e
        join mailed_links l on l.address = e.address
        join intake_drafts d on d.id = l.draft_id
        where e.person_id = p.id and d.became_request_id is null
          and d.expires_at > ${work.now.toISOString()}::timestamptz)
    order by p.id`);
  return rows.map(({ id }) => id);
}
