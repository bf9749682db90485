import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { renewPublicCodes } from '../disclosure/renew-public-codes.server';
import type { taxonomyVersionInput } from './inputs';
import { findTaxonomy } from './taxonomy-queries.server';
import { type NewTerm, termsOfVersion } from './terms-of-version';

type Input = { readonly key: string } & z.output<typeof taxonomyVersionInput>;

type PublishRefusal = 'not-found' | 'stale' | 'not-a-list' | 'too-few-terms';

/**
 * Publishes the next version of a taxonomy. A code that goes on means the same; findings with a code that ends are coded
 * anew, and until then the library does not show it.
 */
export async function publishTaxonomy(
  work: Work,
  { key, version, terms: typed }: Input,
): Promise<Result<{ readonly version: number }, PublishRefusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const latest = await findTaxonomy(work, key);
  if (!latest) return fail('not-found');
  if (latest.version !== version) return fail('stale');
  const current = new Set(latest.terms.map(({ code }) => code));
  const terms = termsOfVersion(typed, { current, ever: await everyCode(work, key) });
  if (!terms.ok) return terms;
  await refusedBy({ taxonomy_versions_version: 'stale' }, () =>
    addVersion(work, { key, version: version + 1, terms: terms.value }),
  );
  await recordActivity(work, { name: 'findings.taxonomy-published', data: { key, version: version + 1 } });
  await renewPublicCodes(work);
  return succeed({ version: version + 1 });
}

/** A version with all its terms. */
export async function addVersion(
  work: Work,
  {
    key,
    version,
    terms,
  }: { readonly key: string; readonly version: number; readonly terms: readonly NewTerm[] },
): Promise<void> {
  const [published] = await work.tx
    .insert(taxonomyVersions)
    .values({ taxonomy: key, version, publishedAt: work.now, publishedById: personIdOf(work.actor) })
    .returning({ id: taxonomyVersions.id });
  if (!published) throw new Error('a taxonomy was not published');
  await work.tx
    .insert(taxonomyTerms)
    .values(terms.map((term, index) => ({ ...term, versionId: published.id, position: index + 1 })));
}

async function everyCode(work: Work, key: string): Promise<ReadonlySet<string>> {
  const rows = await work.tx
    .selectDistinct({ code: taxonomyTerms.code })
    .from(taxonomyTerms)
    .innerJoin(taxonomyVersions, eq(taxonomyVersions.id, taxonomyTerms.versionId))
    .where(eq(taxonomyVersions.taxonomy, key));
  return new Set(rows.map(({ code }) => code));
}
