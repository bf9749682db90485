import { eq, inArray, sql } from 'drizzle-orm';
import { affiliations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { indexPerson } from '../../registry/search/index-registry.server';
import {
  assertNothingLeft,
  countReferences,
  type Merge,
  movedAsData,
  moveReferences,
} from '../move-references.server';
import { shortly } from '../people/seen-records.server';
import { type Recheck, recheckRequests } from '../recheck-requests.server';
import { uniteConflicts } from '../unite-conflicts.server';
import { uniteDecisions } from '../unite-decisions.server';
import type { MergeOrganisationsInput } from './merge-organisations-inputs';
import { organisationReferences } from './organisation-references';
import { uniteMoney } from './unite-money.server';
import {
  findStaffOverlaps,
  listAliases,
  uniteAliases,
  uniteOrganisationJudgements,
  uniteRelations,
  uniteStaff,
} from './unite-organisation-ties.server';
import { findListedTwice, uniteParticipation } from './unite-participation.server';

type Row = typeof organisations.$inferSelect;
type Refusal = 'not-found' | 'already-merged' | 'stale' | 'merge-closes-circle';

/**
 * Makes two records of one organisation one: not for organisations that merged in the world, which stay two with a
 * successor. Whether its group is known becomes no when it was no of either, because an unknown group must be judged by
 * a person. It cannot be undone.
 */
export async function mergeOrganisations(
  work: Work,
  merge: Merge,
  input: MergeOrganisationsInput,
): Promise<Result<{ readonly rechecked: readonly Recheck[] }, Refusal>> {
  const locked = await lockOrganisations(work, merge);
  if (!locked.ok) return locked;
  const counts = await countReferences(work, organisationReferences, [merge.keptId, merge.removedId]);
  if (shortly(counts, merge.keptId, merge.removedId) !== input.seen) return fail('stale');
  const { kept, removed } = locked.value;

  const staff = await findStaffOverlaps(work, merge);
  const twice = await findListedTwice(work, merge);
  const moved = await moveReferences(work, organisationReferences, merge);
  await uniteConflicts(work, 'organisation_id', merge, moved);
  await uniteOrganisationJudgements(work, merge, moved);
  await uniteStaff(work, merge, staff, moved);
  await uniteRelations(work, merge, moved);
  await uniteParticipation(work, merge, twice, moved);
  await uniteMoney(work, merge, moved);
  await uniteDecisions(work, 'different_organisations', merge, moved);
  const aliases = await listAliases(work, merge);
  const names = await uniteRecords(work, { kept, removed }, input);
  await uniteAliases(work, merge, aliases, names);
  await assertNothingLeft(work, organisationReferences, merge.removedId);

  await recordActivity(work, {
    name: 'merging.organisation-removed',
    organisationId: removed.id,
    data: { keptId: kept.id },
  });
  await recordActivity(work, {
    name: 'merging.organisations-merged',
    organisationId: kept.id,
    data: {
      removedId: removed.id,
      'kept before': codesOf(kept),
      'removed before': codesOf(removed),
      ...movedAsData(moved),
    },
  });
  await reindexStaff(work, kept.id);
  return succeed({ rechecked: await recheckRequests(work, { organisationId: kept.id }) });
}

/** Requests before organisations, each in the order of their ids: two merges crosswise wait for each other. */
async function lockOrganisations(
  work: Work,
  { keptId, removedId }: Merge,
): Promise<Result<{ readonly kept: Row; readonly removed: Row }, Refusal>> {
  if (!hasRole(work.actor, 'coordinator') || keptId === removedId) return fail('not-found');
  const ids = sql`(${keptId}::uuid, ${removedId}::uuid)`;
  await work.tx.execute(sql`
    select id from review_requests r
    where exists (select from request_organisations o where o.request_id = r.id and o.organisation_id in ${ids})
      or exists (select from request_payers p where p.request_id = r.id and p.organisation_id in ${ids})
    order by id for update`);
  const rows = await work.tx
    .select()
    .from(organisations)
    .where(inArray(organisations.id, [keptId, removedId]))
    .orderBy(organisations.id)
    .for('update');
  const kept = rows.find(({ id }) => id === keptId);
  const removed = rows.find(({ id }) => id === removedId);
  if (!kept || !removed) return fail('not-found');
  if (kept.mergedIntoId !== null || removed.mergedIntoId !== null) return fail('already-merged');
  return succeed({ kept, removed });
}

/** The removed record keeps the name that was not chosen, which leads to the kept one as an alias. */
async function uniteRecords(
  work: Work,
  { kept, removed }: { readonly kept: Row; readonly removed: Row },
  input: MergeOrganisationsInput,
): Promise<{ readonly keptName: string; readonly otherName: string }> {
  const of = (field: 'name' | 'kind' | 'kvk' | 'oin' | 'place') =>
    input[field] === 'removed' ? removed : kept;
  const keptName = of('name').name;
  const otherName = keptName === kept.name ? removed.name : kept.name;
  // A name and a municipality are given once: the removed record steps aside before the kept one may take them.
  await work.tx
    .update(organisations)
    .set({ name: removed.id, municipalityCode: null })
    .where(eq(organisations.id, removed.id));
  await work.tx
    .update(organisations)
    .set({
      name: keptName,
      kind: of('kind').kind,
      kvk: of('kvk').kvk ?? kept.kvk ?? removed.kvk,
      oin: of('oin').oin ?? kept.oin ?? removed.oin,
      municipalityCode: of('place').municipalityCode ?? kept.municipalityCode ?? removed.municipalityCode,
      provinceCode: of('place').provinceCode ?? kept.provinceCode ?? removed.provinceCode,
      youthRegionCode: of('place').youthRegionCode ?? kept.youthRegionCode ?? removed.youthRegionCode,
      validFrom: kept.validFrom ?? removed.validFrom,
      parentKnown: kept.parentKnown && removed.parentKnown,
    })
    .where(eq(organisations.id, kept.id));
  await work.tx
    .update(organisations)
    .set({ name: otherName, mergedIntoId: kept.id })
    .where(eq(organisations.id, removed.id));
  return { keptName, otherName };
}

/** What the public finds of people is about whom they work for. */
async function reindexStaff(work: Work, organisationId: string): Promise<void> {
  const staff = await work.tx
    .selectDistinct({ personId: affiliations.personId })
    .from(affiliations)
    .where(eq(affiliations.organisationId, organisationId));
  for (const { personId } of staff) await indexPerson(work, personId);
}

function codesOf(row: Row): string {
  return [
    row.kind,
    row.kvk,
    row.oin,
    row.municipalityCode,
    row.provinceCode,
    row.youthRegionCode,
    row.parentKnown,
  ]
    .map((code) => code ?? '')
    .join('/');
}
