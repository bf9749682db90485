import { and, count, eq, isNull } from 'drizzle-orm';
import { codings } from '~/db/schema/findings';
import { taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import type { Work } from '~/db/with-actor.server';

/** How many findings or reviews have each code of a taxonomy now: what ending it would leave to code anew. */
export async function countCoded(work: Work, key: string): Promise<ReadonlyMap<string, number>> {
  const rows = await work.tx
    .select({ code: taxonomyTerms.code, coded: count() })
    .from(codings)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, codings.termId))
    .innerJoin(taxonomyVersions, eq(taxonomyVersions.id, taxonomyTerms.versionId))
    .where(and(eq(taxonomyVersions.taxonomy, key), isNull(codings.removedAt)))
    .groupBy(taxonomyTerms.code);
  return new Map(rows.map(({ code, coded }) => [code, coded]));
}
