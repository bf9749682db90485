import { inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { activities } from '~/db/schema/activity';
import { requestMandates } from '~/db/schema/intake';
import { conflictDeclarations, invitations, proposals, seats } from '~/db/schema/matching';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { effectChecks, recommendationAssessments } from '~/db/schema/recommendation-loop';
import { contextReads, orientationMeetings } from '~/db/schema/requests';
import { requestHolds } from '~/db/schema/retention';
import { quotes } from '~/db/schema/review-agreement';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import { gateChecks } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import type { ErasedCounts, ErasedKind } from './erased-kind';

/** What goes with a request, as far as a job may look at it. */
const tables = {
  organisations: requestOrganisations,
  payers: requestPayers,
  mandates: requestMandates,
  orientations: orientationMeetings,
  proposals,
  invitations,
  seats,
  conflicts: conflictDeclarations,
  'context-reads': contextReads,
  quotes,
  'gate-checks': gateChecks,
  recommendations,
  responses: recommendationResponses,
  assessments: recommendationAssessments,
  'effect-checks': effectChecks,
  activities,
  holds: requestHolds,
} as const satisfies Partial<Record<ErasedKind, unknown>>;

/** How many rows of each kind go when these requests go. */
export async function countRowsOf(work: Work, requestIds: readonly string[]): Promise<ErasedCounts> {
  if (requestIds.length === 0) return {};
  const [first, second, ...rest] = Object.entries(tables).map(([kind, table]) =>
    work.tx
      .select({ kind: sql<string>`${kind}::text`, rows: sql<number>`count(*)::int` })
      .from(table)
      .where(inArray(table.requestId, [...requestIds])),
  );
  if (!first || !second) return {};
  const counted = await unionAll(first, second, ...rest);
  return {
    requests: requestIds.length,
    ...Object.fromEntries(counted.map(({ kind, rows }) => [kind, rows])),
  };
}
