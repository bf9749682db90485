import { and, eq, inArray, isNull } from 'drizzle-orm';
import { codings } from '~/db/schema/findings';
import { taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import { listTaxonomies } from './taxonomy-queries.server';

/** The codes chosen in each taxonomy, by its key. */
export type ChosenCodes = Readonly<Record<string, readonly string[]>>;

type Coded = { readonly findingId: string } | { readonly sourceId: string };

/**
 * Puts the chosen codes on a finding or a review in the latest version of each taxonomy, and takes the others off. What
 * stays, stays with whoever coded it. Gives whether anything changed.
 */
export async function applyCodes(
  work: Work,
  of: Coded,
  chosen: ChosenCodes,
): Promise<Result<boolean, 'not-an-option' | 'too-many'>> {
  const taxonomies = await listTaxonomies(work, 'findingId' in of ? 'finding' : 'source');
  const wanted = new Map<string, string>();
  for (const { key, mostTerms, terms } of taxonomies) {
    const codes = new Set(chosen[key] ?? []);
    if (codes.size > mostTerms) return fail('too-many', { [`codes.${key}`]: `too-many|${mostTerms}` });
    for (const code of codes) {
      const term = terms.find((one) => one.code === code);
      if (!term) return fail('not-an-option', { [`codes.${key}`]: 'not-an-option' });
      wanted.set(`${key}/${code}`, term.id);
    }
  }
  const standing = await standingCodes(work, of);
  const gone = standing.filter(({ taxonomy, code }) => !wanted.has(`${taxonomy}/${code}`));
  const kept = new Set(standing.map(({ taxonomy, code }) => `${taxonomy}/${code}`));
  const added = [...wanted].filter(([both]) => !kept.has(both));
  if (gone.length > 0) {
    await work.tx
      .update(codings)
      .set({ removedAt: work.now, removedById: personIdOf(work.actor) })
      .where(
        inArray(
          codings.id,
          gone.map(({ id }) => id),
        ),
      );
  }
  if (added.length > 0) {
    await work.tx
      .insert(codings)
      .values(
        added.map(([, termId]) => ({ ...of, termId, codedById: personIdOf(work.actor), codedAt: work.now })),
      );
  }
  return succeed(gone.length + added.length > 0);
}

/** The codes that are on it now, whichever version of the taxonomy they were taken from. */
export async function standingCodes(
  work: Work,
  of: Coded,
): Promise<{ readonly id: string; readonly taxonomy: string; readonly code: string }[]> {
  return await work.tx
    .select({ id: codings.id, taxonomy: taxonomyVersions.taxonomy, code: taxonomyTerms.code })
    .from(codings)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, codings.termId))
    .innerJoin(taxonomyVersions, eq(taxonomyVersions.id, taxonomyTerms.versionId))
    .where(
      and(
        'findingId' in of ? eq(codings.findingId, of.findingId) : eq(codings.sourceId, of.sourceId),
        isNull(codings.removedAt),
      ),
    );
}
