import { eq } from 'drizzle-orm';
import { affiliationReports } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { refuse } from '../../kernel/decision';
import { fail, type Result, succeed } from '../../kernel/result';
import { openOwnTie } from './open-own-tie.server';
import { canWithdrawReport } from './report-policy';

/** Takes back what somebody reported of a tie of their own, as long as nothing follows from it yet. */
export async function withdrawReport(
  work: Work,
  affiliationId: string,
): Promise<Result<null, 'not-found' | 'counts-already'>> {
  const opened = await openOwnTie(work, affiliationId);
  if (!opened.ok) return opened;
  const { tie, report } = opened.value;
  if (!report) return fail('not-found');
  const { startedOnBefore: startsOn, endedOnBefore: endsOn } = report;
  const can = tie.awaitsLook
    ? refuse('counts-already')
    : canWithdrawReport(report.kind, tie, { startsOn, endsOn });
  if (!can.allowed) return fail(can.reason);
  await work.tx.delete(affiliationReports).where(eq(affiliationReports.id, report.id));
  await recordActivity(work, {
    name: 'registry.tie-report-withdrawn',
    personId: tie.personId,
    organisationId: tie.organisationId,
  });
  return succeed(null);
}
