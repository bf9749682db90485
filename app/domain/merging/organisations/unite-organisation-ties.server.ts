import { eq, inArray, or, sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { people } from '~/db/schema/accounts';
import { affiliations, organisationAliases, organisationRelations } from '~/db/schema/organisations';
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

/** Before every day a relation can begin on: of one whose beginning nobody knows. */
const sinceEver = '0001-01-01';

/**
 * Relations lead to the kept record; one between the two themselves goes, and two of one kind with the same other
 * organisation become one where they overlap. A circle that would close is refused by the database.
 */
export async function uniteRelations(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const ids = [keptId, removedId];
  const rows = await work.tx
    .select()
    .from(organisationRelations)
    .where(or(inArray(organisationRelations.fromId, ids), inArray(organisationRelations.toId, ids)));
  const now = (id: string) => (id === removedId ? keptId : id);
  const mapped = rows.map((row) => ({
    ...row,
    fromId: now(row.fromId),
    toId: now(row.toId),
    thing: `${now(row.fromId)} ${now(row.toId)} ${row.kind}`,
    ofKept: row.fromId !== removedId && row.toId !== removedId,
    startsOn: row.validFrom ?? sinceEver,
    endsOn: row.validUntil,
  }));
  const own = mapped.filter(({ fromId, toId }) => fromId === toId);
  const { moved: alone, joined } = unitePeriods(mapped.filter(({ fromId, toId }) => fromId !== toId));
  const gone = [...own, ...joined.flatMap(({ absorbed }) => absorbed)];
  const before = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return { key: [id, row?.kind, row?.fromId, row?.toId, row?.validFrom, row?.validUntil].join('/') };
  };
  note(
    moved,
    'organisation_relations before',
    [...gone, ...joined.map(({ stays }) => stays), ...alone].map(({ id }) => before(id)),
  );
  if (gone.length > 0) {
    await work.tx.delete(organisationRelations).where(
      inArray(
        organisationRelations.id,
        gone.map(({ id }) => id),
      ),
    );
  }
  const changes = [
    ...alone.map((row) => ({ row, startsOn: row.startsOn, endsOn: row.endsOn })),
    ...joined.map(({ stays, startsOn, endsOn }) => ({ row: stays, startsOn, endsOn })),
  ];
  await refusedBy({ organisation_relations_no_circle: 'merge-closes-circle' }, async () => {
    for (const { row, startsOn, endsOn } of changes) {
      await work.tx
        .update(organisationRelations)
        .set({
          fromId: row.fromId,
          toId: row.toId,
          validFrom: startsOn === sinceEver ? null : startsOn,
          validUntil: endsOn,
        })
        .where(eq(organisationRelations.id, row.id));
    }
  });
}

export type AliasRow = typeof organisationAliases.$inferSelect;

export async function listAliases(work: Work, { keptId, removedId }: Merge): Promise<AliasRow[]> {
  return work.tx
    .select()
    .from(organisationAliases)
    .where(inArray(organisationAliases.organisationId, [keptId, removedId]));
}

/** Every name people may still write leads to the kept record: those of before, and the name that was not chosen. */
export async function uniteAliases(
  work: Work,
  { keptId, removedId }: Merge,
  before: readonly AliasRow[],
  { keptName, otherName }: { readonly keptName: string; readonly otherName: string },
): Promise<void> {
  // Also what the database noted as former names while the two records changed names.
  await work.tx
    .delete(organisationAliases)
    .where(inArray(organisationAliases.organisationId, [keptId, removedId]));
  const other: AliasRow = { organisationId: keptId, alias: otherName, kind: 'written', usedUntil: null };
  const aliases = new Map<string, AliasRow>();
  for (const row of [...before, other]) {
    if (row.alias.toLowerCase() !== keptName.toLowerCase()) aliases.set(row.alias.toLowerCase(), row);
  }
  if (aliases.size === 0) return;
  await work.tx
    .insert(organisationAliases)
    .values([...aliases.values()].map((row) => ({ ...row, organisationId: keptId })));
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
