import { asc, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { findingRevisions, findingSteps, findings } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { canDecide, mayDecide, mayRecode, mayRewrite } from '../finding-lifecycle';
import { type FindingDecision, type FindingStatus, findingDecisions } from '../finding-status';
import { partsInFinding } from '../open-finding.server';
import { type Coding, listCodings } from '../taxonomy/taxonomy-queries.server';
import { findSource, type SourceHead } from '../writing/sheet-queries.server';
import { missingWords } from './missing-words';
import type { FindingSpots, FindingWords, WordField } from './screen-finding';
import { screenWords } from './screen-words.server';

export interface FindingStep {
  readonly decision: FindingDecision;
  readonly remark: string;
  readonly looked: Readonly<Record<string, number>>;
  readonly by: string | null;
  readonly at: Date;
}

export interface FindingPage {
  readonly id: string;
  readonly status: FindingStatus;
  readonly version: number;
  readonly words: FindingWords;
  readonly spots: FindingSpots;
  readonly missing: readonly WordField[];
  readonly source: SourceHead;
  readonly codings: readonly Coding[];
  readonly sourceCodings: readonly Coding[];
  /** Who wrote on it, and when. */
  readonly writings: readonly { readonly by: string | null; readonly at: Date }[];
  readonly steps: readonly FindingStep[];
  /** What the person who asks may decide about it now. */
  readonly decisions: readonly FindingDecision[];
  readonly mayRewrite: boolean;
  readonly mayRecode: boolean;
  /** A releaser who cannot release it, because they had a part in it. */
  readonly hadPart: boolean;
}

/** A finding for whoever writes or releases; `null` for everybody else. */
export async function findFinding(work: Work, findingId: string): Promise<FindingPage | null> {
  const [finding] = await work.tx.select().from(findings).where(eq(findings.id, findingId));
  if (!finding) return null;
  const parts = await partsInFinding(work, finding);
  const source = await findSource(work, finding.sourceId);
  if ((!parts.writes && !parts.releases) || !source) return null;
  const { title, pattern, wider, wentWell, considerations, status } = finding;
  const words = { title, pattern, wider, wentWell, considerations };
  const writings = await work.tx
    .select({ by: people.name, at: findingRevisions.writtenAt })
    .from(findingRevisions)
    .leftJoin(people, eq(people.id, findingRevisions.writtenById))
    .where(eq(findingRevisions.findingId, findingId))
    .orderBy(asc(findingRevisions.version));
  const steps = await work.tx
    .select({
      decision: findingSteps.decision,
      remark: findingSteps.remark,
      looked: findingSteps.looked,
      by: people.name,
      at: findingSteps.decidedAt,
    })
    .from(findingSteps)
    .leftJoin(people, eq(people.id, findingSteps.decidedById))
    .where(eq(findingSteps.findingId, findingId))
    .orderBy(asc(findingSteps.decidedAt));
  return {
    id: finding.id,
    status,
    version: finding.version,
    words,
    spots: await screenWords(work, words),
    missing: missingWords(words),
    source,
    codings: await listCodings(work, { findingId }),
    sourceCodings: await listCodings(work, { sourceId: source.id }),
    writings,
    steps,
    decisions: findingDecisions.filter(
      (decision) => canDecide(decision, status).allowed && mayDecide(decision, parts).allowed,
    ),
    mayRewrite: mayRewrite(status, parts).allowed,
    mayRecode: mayRecode(status, parts).allowed,
    hadPart: parts.releases && parts.hadPart,
  };
}
