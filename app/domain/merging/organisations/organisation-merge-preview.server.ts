import { asc, inArray } from 'drizzle-orm';
import { organisationAliases, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { countReferences, type Merge } from '../move-references.server';
import type { Likeness } from '../people/likely-same-person';
import type { MovingRows } from '../people/merge-preview.server';
import { shortly } from '../people/seen-records.server';
import { splitReference } from '../reference-rule';
import type { United } from '../united-periods';
import { loadOrganisationFacts } from './duplicate-organisations.server';
import { likenessOfOrganisations, type OrganisationReason } from './likely-same-organisation';
import { organisationReferences } from './organisation-references';
import { findStaffOverlaps, type StaffPeriod } from './unite-organisation-ties.server';
import { findListedTwice } from './unite-participation.server';

export type OrganisationToMerge = typeof organisations.$inferSelect & { readonly aliases: readonly string[] };

export interface OrganisationMergePreview {
  readonly kept: OrganisationToMerge;
  readonly removed: OrganisationToMerge;
  readonly likeness: Likeness<OrganisationReason>;
  readonly moves: readonly MovingRows[];
  readonly stays: number;
  readonly staff: United<StaffPeriod>;
  /** References of requests that list both. */
  readonly listedTwice: readonly string[];
  readonly seen: string;
}

/** Two records side by side with exactly what a merge would do; `null` when either is not there or merged already. */
export async function findOrganisationMergePreview(
  work: Work,
  merge: Merge,
): Promise<OrganisationMergePreview | null> {
  const { keptId, removedId } = merge;
  if (!hasRole(work.actor, 'coordinator') || keptId === removedId) return null;
  const facts = await loadOrganisationFacts(work, [keptId, removedId]);
  const [keptFacts, removedFacts] = [facts.get(keptId), facts.get(removedId)];
  if (!keptFacts || !removedFacts) return null;
  const rows = await work.tx
    .select()
    .from(organisations)
    .where(inArray(organisations.id, [keptId, removedId]));
  const aliases = await work.tx
    .select()
    .from(organisationAliases)
    .where(inArray(organisationAliases.organisationId, [keptId, removedId]))
    .orderBy(asc(organisationAliases.alias));
  const record = (id: string): OrganisationToMerge => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error('a record that was there is gone');
    const own = aliases.filter(({ organisationId }) => organisationId === id);
    return { ...row, aliases: own.map(({ alias }) => alias) };
  };
  const counts = await countReferences(work, organisationReferences, [keptId, removedId]);
  const moves = new Map<string, number>();
  let stays = 0;
  for (const [reference, count] of counts.get(removedId) ?? []) {
    const { table } = splitReference(reference);
    if (organisationReferences[reference]?.rule === 'keep') stays += count;
    else moves.set(table, (moves.get(table) ?? 0) + count);
  }
  return {
    kept: record(keptId),
    removed: record(removedId),
    likeness: likenessOfOrganisations(keptFacts, removedFacts),
    moves: [...moves].map(([kind, count]) => ({ kind, count })),
    stays,
    staff: await findStaffOverlaps(work, merge),
    listedTwice: (await findListedTwice(work, merge)).map(({ reference }) => reference),
    seen: shortly(counts, keptId, removedId),
  };
}
