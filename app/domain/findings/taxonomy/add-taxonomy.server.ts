import { max } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { taxonomies } from '~/db/schema/taxonomies';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { newTaxonomyInput } from './inputs';
import { addVersion } from './publish-taxonomy.server';
import { freeCode, termsOfVersion } from './terms-of-version';

type AddRefusal = 'not-found' | 'stale' | 'not-a-list' | 'too-few-terms';

/** Adds a way of ordering beside those there are, with its first version. */
export async function addTaxonomy(
  work: Work,
  { terms: typed, nameNl, nameEn, level, mostTerms }: z.output<typeof newTaxonomyInput>,
): Promise<Result<{ readonly key: string }, AddRefusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const terms = termsOfVersion(
    typed.map(({ code: _, ...term }) => term),
    { current: new Set(), ever: new Set() },
  );
  if (!terms.ok) return terms;
  const known = await work.tx.select({ key: taxonomies.key }).from(taxonomies);
  const key = freeCode(nameEn, new Set(known.map((one) => one.key)));
  const [last] = await work.tx.select({ position: max(taxonomies.position) }).from(taxonomies);
  await refusedBy({ taxonomies_pkey: 'stale' }, () =>
    work.tx
      .insert(taxonomies)
      .values({ key, level, position: (last?.position ?? 0) + 1, nameNl, nameEn, mostTerms }),
  );
  await addVersion(work, { key, version: 1, terms: terms.value });
  await recordActivity(work, { name: 'findings.taxonomy-added', data: { key } });
  return succeed({ key });
}
