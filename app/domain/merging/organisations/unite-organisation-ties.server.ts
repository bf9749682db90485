import { eq, inArray, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { affiliations, organisationAliases } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';
import { type Period, type United, unitePeriods } from '../united-periods';

export interface StaffPeriod extends Period {
  readonly personId: string;
  readonly person: string;
  readonly functionTitle: string;
}

/** Ties of people with both records, and what becomes of those that overlap. */
export async function findStaffOverlaps(
  work: Work,
  { keptId, removedId }: Merge,
): Promise<United<StaffPeriod>> {
  const rows = await work.tx
    .select({
      id: affiliations.id,
      personId: affiliations.personId,
      person: people.name,
      organisationId: affiliations.organisationId,
      kind: affiliations.kind,
      functionTitle: affiliations.functionTitle,
      startsOn: affiliations.startsOn,
      endsOn: affiliations.endsOn,
    })
    .from(affiliations)
    .innerJoin(people, eq(people.id, affiliations.personId))
    .where(inArray(affiliations.organisationId, [keptId, removedId]));
  return unitePeriods(
    rows.map((row) => ({
      ...row,
      thing: `${row.personId} ${row.kind}`,
      ofKept: row.organisationId === keptId,
    })),
  );
}

export async function uniteStaff(
  work: Work,
  { keptId }: Merge,
  staff: United<StaffPeriod>,
  moved: MovedRows,
): Promise<void> {
  for (const { stays, absorbed, startsOn, endsOn } of staff.joined) {
    const all = [stays, ...absorbed];
    await work.tx.delete(affiliations).where(
      inArray(
        affiliations.id,
        absorbed.map(({ id }) => id),
      ),
    );
    const functionTitle = all.map((one) => one.functionTitle).find((title) => title !== '') ?? '';
    await work.tx
      .update(affiliations)
      .set({ organisationId: keptId, startsOn, endsOn, functionTitle })
      .where(eq(affiliations.id, stays.id));
    note(moved, 'affiliations.organisation_id joined', [
      { key: all.map((one) => `${one.id}/${one.startsOn}/${one.endsOn ?? ''}`).join('+') },
    ]);
  }
  const ids = staff.moved.map(({ id }) => id);
  if (ids.length === 0) return;
  await work.tx.update(affiliations).set({ organisationId: keptId }).where(inArray(affiliations.id, ids));
  note(
    moved,
    'affiliations.organisation_id',
    ids.map((key) => ({ key })),
  );
}

/** Relations lead to the kept record; one between the two themselves goes, and so does what is there twice. */
export async function uniteRelations(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const key = sql`concat_ws('/', r.id, r.kind, r.from_id, r.to_id) as key`;
  const from = sql`case when r.from_id = ${removedId} then ${keptId}::uuid else r.from_id end`;
  const to = sql`case when r.to_id = ${removedId} then ${keptId}::uuid else r.to_id end`;
  const gone = await work.tx.execute<{ key: string }>(sql`
    delete from organisation_relations r
    where ${removedId} in (r.from_id, r.to_id) and (${from} = ${to} or exists (
      select from organisation_relations k
      where k.id <> r.id and k.kind = r.kind and k.from_id = ${from} and k.to_id = ${to}
        and k.valid_from is not distinct from r.valid_from
        and (k.valid_until is null or k.valid_until >= r.valid_until)))
    returning ${key}`);
  note(moved, 'organisation_relations gone', gone);
  // What is left of a pair that began on one day is the longer of the two.
  const shorter = await work.tx.execute<{ key: string }>(sql`
    delete from organisation_relations r using organisation_relations k
    where ${removedId} in (k.from_id, k.to_id) and k.id <> r.id and k.kind = r.kind
      and r.from_id = case when k.from_id = ${removedId} then ${keptId}::uuid else k.from_id end
      and r.to_id = case when k.to_id = ${removedId} then ${keptId}::uuid else k.to_id end
      and k.valid_from is not distinct from r.valid_from
    returning ${key}`);
  note(moved, 'organisation_relations gone', shorter);
  const rows = await work.tx.execute<{ key: string }>(sql`
    with before as (
      select r.id, ${key} from organisation_relations r where ${removedId} in (r.from_id, r.to_id)
    ), now as (
      update organisation_relations r set from_id = ${from}, to_id = ${to}
      where ${removedId} in (r.from_id, r.to_id) returning r.id
    )
    select before.key from before join now using (id)`);
  note(moved, 'organisation_relations', rows);
}

/** Every name people may still write leads to the kept record. */
export async function uniteAliases(
  work: Work,
  { keptId, removedId }: Merge,
  { keptName, otherName }: { readonly keptName: string; readonly otherName: string },
): Promise<void> {
  const rows = await work.tx
    .delete(organisationAliases)
    .where(inArray(organisationAliases.organisationId, [keptId, removedId]))
    .returning({ alias: organisationAliases.alias });
  const aliases = new Map<string, string>();
  for (const alias of [otherName, ...rows.map((row) => row.alias)]) {
    if (alias.toLowerCase() !== keptName.toLowerCase()) aliases.set(alias.toLowerCase(), alias);
  }
  if (aliases.size === 0) return;
  await work.tx
    .insert(organisationAliases)
    .values([...aliases.values()].map((alias) => ({ organisationId: keptId, alias })));
}

/** Where somebody was judged on both records, "not independent" stands. */
export async function uniteOrganisationJudgements(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const key = sql`concat_ws('/', r.request_id, r.person_id, r.is_independent) as key`;
  const gone = await work.tx.execute<{ key: string }>(sql`
    delete from independence_judgements r using independence_judgements other
    where other.request_id = r.request_id and other.person_id = r.person_id
      and ((r.organisation_id = ${removedId} and other.organisation_id = ${keptId}
          and (r.is_independent or not other.is_independent))
        or (r.organisation_id = ${keptId} and other.organisation_id = ${removedId}
          and r.is_independent and not other.is_independent))
    returning ${key}`);
  note(moved, 'independence_judgements.organisation_id gone', gone);
  const rows = await work.tx.execute<{ key: string }>(sql`
    update independence_judgements r set organisation_id = ${keptId} where r.organisation_id = ${removedId}
    returning ${key}`);
  note(moved, 'independence_judgements.organisation_id', rows);
}
