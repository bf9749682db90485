import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Transaction } from '~/db/client.server';
import { codings, findingRevisions, findingSteps, findings, learningSources } from '~/db/schema/findings';
import { seats } from '~/db/schema/matching';
import { recommendations } from '~/db/schema/review-follow-up';
import { reviews } from '~/db/schema/reviews';
import { taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import type { FindingDecision, FindingStatus } from '~/domain/findings/finding-status';
import { addDays, yearOf } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { chanceFor } from '../chance';
import type { World } from '../world';
import type { LibraryFinding } from './library-finding';
import { libraryFindings } from './library-findings';
import { librarySources, type SourceKey } from './library-sources';
import { type LibraryState, libraryStates, recommendedFrom, reviewsBehind } from './library-states';

interface Shelf {
  readonly tx: Transaction;
  readonly world: World;
}

interface Shelved {
  readonly finding: LibraryFinding;
  readonly from: Behind;
  readonly way: Way;
}

/** What a source came from, and who writes about it and who looks at that. */
interface Behind {
  readonly requestId: string | null;
  readonly writtenById: string;
  readonly decidedById: string;
  readonly writtenAt: Date;
}

interface Way {
  readonly status: FindingStatus;
  readonly steps: readonly (readonly [decision: FindingDecision, remark?: string])[];
}

const withdrawnReason = 'Wie erbij was kan dit te goed herkennen. Wij schrijven het algemener op.';

/** What was decided about a finding, one step a week, and where it is now. */
const ways: Readonly<Record<LibraryState | 'published', Way>> = {
  draft: { status: 'draft', steps: [] },
  returned: {
    status: 'draft',
    steps: [['offered'], ['returned', 'Leg bij het tweede deel uit waarom dit ook elders zo gaat.']],
  },
  offered: { status: 'offered', steps: [['offered']] },
  published: { status: 'published', steps: [['offered'], ['released']] },
  withdrawn: { status: 'withdrawn', steps: [['offered'], ['released'], ['withdrawn', withdrawnReason]] },
};

/**
 * The library as it grew before today: each finding with who wrote and coded it, and what somebody else decided about
 * it. Written by the owner of the tables, in one go, as the commands would have over the years.
 */
export async function writeLibrary({ tx, world }: Shelf): Promise<void> {
  const behind = await sourcesBehind({ tx, world });
  await tx.insert(learningSources).values(
    [...behind].map(([key, { requestId, writtenById, writtenAt }]) => ({
      id: idOf('source', key),
      requestId,
      origin: requestId ? ('portal' as const) : ('earlier' as const),
      year: yearOf(world.today) - librarySources[key].yearsAgo,
      recordedById: writtenById,
      recordedAt: writtenAt,
    })),
  );
  const shelved = libraryFindings.map((finding): Shelved => {
    const from = behind.get(finding.source);
    if (!from) throw new Error(`${finding.key} comes from nowhere`);
    return {
      finding,
      from,
      way: ways[libraryStates[finding.key] ?? 'published'],
    };
  });
  await tx.insert(findings).values(shelved.map(rowOf));
  await tx.insert(findingRevisions).values(
    shelved.map(({ finding, from }) => ({
      findingId: idOf('finding', finding.key),
      version: 1,
      ...wordsOf(finding),
      writtenById: from.writtenById,
      writtenAt: from.writtenAt,
    })),
  );
  await tx.insert(findingSteps).values(shelved.flatMap(stepsOf));
  for (const [key, label] of Object.entries(recommendedFrom)) {
    await tx
      .update(recommendations)
      .set({ findingId: idOf('finding', key) })
      .where(eq(recommendations.label, label));
  }
  await writeCodings(tx, behind);
}

function rowOf({ finding, from, way }: Shelved): typeof findings.$inferInsert {
  const isReleased = way.status === 'published' || way.status === 'withdrawn';
  return {
    id: idOf('finding', finding.key),
    sourceId: idOf('source', finding.source),
    status: way.status,
    statusSince: momentOf(from, way.steps.length),
    version: way.steps.length + 1,
    ...wordsOf(finding),
    writtenById: from.writtenById,
    writtenAt: from.writtenAt,
    ...(isReleased && { releasedById: from.decidedById, releasedAt: momentOf(from, 2) }),
    ...(way.status === 'withdrawn' && { withdrawnReason }),
  };
}

function stepsOf({ finding, from, way }: Shelved): (typeof findingSteps.$inferInsert)[] {
  return way.steps.map(([decision, remark = ''], at) => ({
    findingId: idOf('finding', finding.key),
    version: at + 1,
    decision,
    remark,
    decidedById: decision === 'offered' ? from.writtenById : from.decidedById,
    decidedAt: momentOf(from, at + 1),
  }));
}

/** So many weeks after it was written. */
function momentOf({ writtenAt }: Behind, weeks: number): Date {
  return new Date(writtenAt.getTime() + weeks * 7 * 86_400_000);
}

function wordsOf({ title, pattern, wider, wentWell, considerations }: LibraryFinding) {
  return { title, pattern, wider, wentWell, considerations };
}

/** Of a review of the portal its first reviewer writes; of one of before, a coordinator. The other one decides. */
async function sourcesBehind({ tx, world }: Shelf): Promise<ReadonlyMap<SourceKey, Behind>> {
  const [one, other] = world.coordinators;
  if (!one || !other) throw new Error('the demonstration has no two coordinators');
  const behind = new Map<SourceKey, Behind>();
  for (const [at, key] of (Object.keys(librarySources) as SourceKey[]).entries()) {
    const status = reviewsBehind[key];
    const review = status && (await reviewIn(tx, status));
    const [writer, decider] = at % 2 === 0 ? [one.id, other.id] : [other.id, one.id];
    const daysAgo = review ? 30 : 40 + at * 9;
    behind.set(key, {
      requestId: review?.requestId ?? null,
      writtenById: review?.personId ?? writer,
      decidedById: decider,
      writtenAt: dutchInstant(addDays(world.today, -daysAgo), '11:10'),
    });
  }
  return behind;
}

async function reviewIn(tx: Transaction, status: 'commenting' | 'follow_up' | 'closed') {
  const [review] = await tx
    .select({ requestId: reviews.requestId, personId: seats.personId })
    .from(reviews)
    .innerJoin(seats, and(eq(seats.requestId, reviews.requestId), eq(seats.seat, 'lead')))
    .where(and(eq(reviews.status, status), status === 'closed' ? recommendsFrom(tx) : undefined))
    .orderBy(asc(reviews.openedAt))
    .limit(1);
  if (!review?.personId) throw new Error(`no review of the demonstration is in ${status}`);
  return { requestId: review.requestId, personId: review.personId };
}

/** One of those from which something was recommended because of a finding. */
function recommendsFrom(tx: Transaction): SQL {
  const recommended = tx
    .select({ requestId: recommendations.requestId })
    .from(recommendations)
    .where(inArray(recommendations.label, Object.values(recommendedFrom)));
  return inArray(reviews.requestId, recommended);
}

async function writeCodings(tx: Transaction, behind: ReadonlyMap<SourceKey, Behind>): Promise<void> {
  const rows = await tx
    .select({ id: taxonomyTerms.id, taxonomy: taxonomyVersions.taxonomy, code: taxonomyTerms.code })
    .from(taxonomyTerms)
    .innerJoin(taxonomyVersions, eq(taxonomyVersions.id, taxonomyTerms.versionId));
  const terms = new Map(rows.map(({ id, taxonomy, code }) => [`${taxonomy} ${code}`, id]));
  const coded = (of: { findingId: string } | { sourceId: string }, from: Behind, taxonomy: string) => {
    return (code: string) => {
      const termId = terms.get(`${taxonomy} ${code}`);
      if (!termId) throw new Error(`there is no ${code} in ${taxonomy}`);
      return { ...of, termId, codedById: from.writtenById, codedAt: from.writtenAt };
    };
  };
  await tx.insert(codings).values([
    ...[...behind].flatMap(([key, from]) => {
      const { sectors, ageBand, trigger, form } = librarySources[key];
      const of = { sourceId: idOf('source', key) };
      return [
        ...sectors.map(coded(of, from, 'sector')),
        ...[ageBand].map(coded(of, from, 'age-band')),
        ...[trigger].map(coded(of, from, 'trigger')),
        ...[form].map(coded(of, from, 'form')),
      ];
    }),
    ...libraryFindings.flatMap(({ key, source, themes, factorLevels, patternTypes }) => {
      const from = behind.get(source);
      const of = { findingId: idOf('finding', key) };
      return from
        ? [
            ...themes.map(coded(of, from, 'theme')),
            ...factorLevels.map(coded(of, from, 'factor-level')),
            ...patternTypes.map(coded(of, from, 'pattern-type')),
          ]
        : [];
    }),
  ]);
}

function idOf(kind: 'source' | 'finding', key: string): string {
  return chanceFor(`library ${kind} ${key}`).id();
}
