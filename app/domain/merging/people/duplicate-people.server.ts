import { eq, type SQL, sql } from 'drizzle-orm';
import { personEmails } from '~/db/schema/accounts';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { Role } from '../../accounts/role';
import { type LikelyPair, likeliest, likelyPairs } from '../likely-pair';
import { type Likeness, likenessOfPeople, type PersonFacts, type PersonReason } from './likely-same-person';
import { loadPersonFacts } from './person-facts.server';

export interface PersonRecord extends PersonFacts {
  readonly id: string;
  readonly roles: readonly Role[];
}

export type LikelyPeople = LikelyPair<PersonRecord, PersonReason>;

/** More than a coordinator looks through in a week; the likeliest come first, so nothing that matters is cut off. */
const mostCandidates = 3_000;

/**
 * A key that so many share tells nobody apart, and would make pairs of all of them. Two records of one person share
 * another key as well: that of the surname with the initial, or of the first name.
 */
const mostOfOneKey = 40;

/**
 * Records that may be of one person, the likeliest first. Candidates share a key of their names or addresses, which
 * the database looks up; what a coordinator called different is left out. In the same number of statements however
 * many there are.
 */
export async function listDuplicatePeople(work: Work): Promise<LikelyPeople[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const candidates = await work.tx.execute<{ one: string; other: string }>(sql`
    with holders as (
      select array_agg(p.id) as ids, false as by_address from people p, unnest(p.name_keys) as key
      where p.merged_into_id is null
      group by key having count(*) between 2 and ${mostOfOneKey}
      union all
      select array_agg(distinct person_id), true from person_emails
      where address_key is not null
      group by address_key having count(distinct person_id) between 2 and ${mostOfOneKey}
    ), pairs as (
      select one, other, bool_or(by_address) as by_address
      from holders, unnest(ids) as one, unnest(ids) as other
      where one < other
      group by one, other
    )
    select one, other from pairs
    join people p on p.id = one
    join people q on q.id = other
    where (by_address or similarity(p.name, q.name) >= 0.3)
      and not exists (select from different_people d where d.one_id = one and d.other_id = other)
    order by similarity(p.name, q.name) desc, one, other
    limit ${mostCandidates}`);
  const records = await loadPersonFacts(work, [
    ...new Set(candidates.flatMap(({ one, other }) => [one, other])),
  ]);
  return likelyPairs(candidates, records, likenessOfPeople);
}

export type LikelyPerson = PersonRecord & Likeness<PersonReason>;

/**
 * Who is on record already and may be the person somebody is about to add, or the one with this id. Nobody for an
 * address that is known: it leads to whoever has it, without a question.
 */
export async function listLikelyPeople(
  work: Work,
  sought: { readonly name: string; readonly address: string } | { readonly personId: string },
): Promise<LikelyPerson[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const own =
    'personId' in sought
      ? (await loadPersonFacts(work, [sought.personId])).get(sought.personId)
      : newcomer(sought);
  if (!own || ('address' in sought && (await belongsToSomebody(work, sought.address)))) return [];
  const found = await work.tx.execute<{ id: string }>(sql`
    select p.id from people p
    where p.merged_into_id is null and p.name_keys && person_name_keys(${own.name})
      and similarity(p.name, ${own.name}) >= 0.3 ${exceptItself(sought)}
    union
    select e.person_id from person_emails e
    join people p on p.id = e.person_id and p.merged_into_id is null
    where e.address_key in (${addressKeys(own)}) ${exceptItself(sought)}
    limit 200`);
  const records = await loadPersonFacts(
    work,
    found.map(({ id }) => id),
  );
  return likeliest(records.values(), (record) => likenessOfPeople(own, record));
}

async function belongsToSomebody(work: Work, address: string): Promise<boolean> {
  return (await work.tx.$count(personEmails, eq(personEmails.address, address))) > 0;
}

function newcomer({ name, address }: { name: string; address: string }): PersonFacts {
  return { name, addresses: [address], employers: [] };
}

function addressKeys({ addresses }: PersonFacts): SQL {
  const keys = addresses.map((address) => sql`address_key(${address})`);
  return keys.length === 0 ? sql`null` : sql.join(keys, sql`, `);
}

function exceptItself(sought: { readonly personId: string } | object): SQL {
  if (!('personId' in sought)) return sql``;
  const { personId } = sought;
  return sql`and p.id <> ${personId} and not exists (select from different_people d
    where d.one_id = least(p.id, ${personId}::uuid) and d.other_id = greatest(p.id, ${personId}::uuid))`;
}

/** Who may be the requester of a question under another record: independence depends on it. */
export async function listLikeRequester(work: Work, requestId: string): Promise<LikelyPerson[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const [request] = await work.tx
    .select({ requesterId: reviewRequests.requesterId })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  return request ? await listLikelyPeople(work, { personId: request.requesterId }) : [];
}
