import { eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { affiliations } from '~/db/schema/organisations';
import { affiliationReports } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { indexPerson } from '../search/index-registry.server';
import type { TieCorrection } from './inputs';
import { type OwnTie, openOwnTie } from './open-own-tie.server';
import type { ReportKind } from './report-kind';
import { holdsOn, isSamePeriod, widestOf } from './tie-period';

interface Correction extends TieCorrection {
  readonly affiliationId: string;
}

type Refusal = 'not-found' | 'nothing-changed' | 'affiliation-overlaps';

/**
 * Somebody reports the end or a correction of a tie of their own. Days that are added count for independence at once;
 * days that fall away, and the words, only after the look of a coordinator.
 */
export async function correctTie(
  work: Work,
  { affiliationId, functionTitle, startsOn, endsOn: lastDay }: Correction,
): Promise<Result<null, Refusal>> {
  const endsOn = lastDay ?? null;
  const opened = await openOwnTie(work, affiliationId);
  if (!opened.ok) return opened;
  const { tie, report } = opened.value;
  const known = report ?? tie;
  const isMistake = report?.kind === 'mistake';
  const isSame = functionTitle === known.functionTitle && isSamePeriod({ startsOn, endsOn }, known);
  if (isSame && !isMistake && report?.status !== 'sent-back') return fail('nothing-changed');

  const counts = widestOf(tie, { startsOn, endsOn });
  if (!isSamePeriod(counts, tie)) {
    // What the public did not see, because it was over, does not come back before somebody looked.
    const awaitsLook = tie.awaitsLook || !holdsOn(tie, calendarDayAt(work.now));
    await refusedBy({ affiliations_no_overlap: 'affiliation-overlaps' }, () =>
      work.tx
        .update(affiliations)
        .set({ ...counts, awaitsLook })
        .where(eq(affiliations.id, affiliationId)),
    );
    await indexPerson(work, tie.personId);
  }
  const kind = report?.kind === 'new' ? 'new' : 'change';
  await replaceReport(work, opened.value, { kind, functionTitle, startsOn, endsOn });
  return succeed(null);
}

/** Somebody reports that a tie never was; it counts until a coordinator looked. */
export async function reportMistake(
  work: Work,
  affiliationId: string,
): Promise<Result<null, 'not-found' | 'nothing-changed'>> {
  const opened = await openOwnTie(work, affiliationId);
  if (!opened.ok) return opened;
  const { tie, report } = opened.value;
  if (report?.kind === 'mistake' && report.status === 'waiting') return fail('nothing-changed');
  const { functionTitle, startsOn, endsOn } = tie;
  await replaceReport(work, opened.value, { kind: 'mistake', functionTitle, startsOn, endsOn });
  return succeed(null);
}

interface Said {
  readonly kind: ReportKind;
  readonly functionTitle: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A new report under a new id, so that whoever decides about the old one finds it gone. */
async function replaceReport(work: Work, { tie, report }: OwnTie, said: Said): Promise<void> {
  if (report) await work.tx.delete(affiliationReports).where(eq(affiliationReports.id, report.id));
  await work.tx.insert(affiliationReports).values({
    ...said,
    personId: tie.personId,
    affiliationId: tie.id,
    startedOnBefore: report?.startedOnBefore ?? tie.startsOn,
    endedOnBefore: report ? report.endedOnBefore : tie.endsOn,
    reportedAt: work.now,
  });
  await recordActivity(work, {
    name: 'registry.tie-reported',
    personId: tie.personId,
    organisationId: tie.organisationId,
    data: { kind: tie.kind, report: said.kind },
  });
}
