import { and, asc, eq } from 'drizzle-orm';
import { findingPublicCodes, findings, libraryState } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import type { Facet } from './library-search';

export interface ReadFinding {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly wider: string;
  readonly wentWell: string;
  readonly considerations: string;
  readonly codes: readonly Facet[];
}

/** A finding as anybody may read it: as long as it is published and the library is open. Nothing of where it comes from. */
export async function findFinding(work: Work, id: string): Promise<ReadFinding | null> {
  const [finding] = await work.tx
    .select({
      id: findings.id,
      title: findings.title,
      pattern: findings.pattern,
      wider: findings.wider,
      wentWell: findings.wentWell,
      considerations: findings.considerations,
    })
    .from(findings)
    .innerJoin(libraryState, eq(libraryState.isOpen, true))
    .where(and(eq(findings.id, id), eq(findings.status, 'published')));
  if (!finding) return null;
  const codes = await work.tx
    .select({ taxonomy: findingPublicCodes.taxonomy, code: findingPublicCodes.code })
    .from(findingPublicCodes)
    .where(eq(findingPublicCodes.findingId, id))
    .orderBy(asc(findingPublicCodes.taxonomy), asc(findingPublicCodes.code));
  return { ...finding, codes };
}
