import { refusedBy } from '~/db/refused-by.server';
import { annualReportEditions, annualReportWriters } from '~/db/schema/annual-reports';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { firstYear, mayWrite } from './edition-acts';

/** Begins the annual report of a year, this year at the latest. */
export async function openReport(
  work: Work,
  { year }: { readonly year: number },
): Promise<Result<{ readonly year: number }, 'not-found' | 'choose' | 'report-begun'>> {
  const personId = personIdOf(work.actor);
  if (!mayWrite(work.actor) || personId === null) return fail('not-found');
  if (year < firstYear || year > yearOf(calendarDayAt(work.now))) return fail('choose', { year: 'choose' });
  const [opened] = await refusedBy(
    {
      annual_report_editions_number: 'report-begun',
      annual_report_editions_one_open: 'report-begun',
      annual_report_editions_begins: 'report-begun',
    },
    () =>
      work.tx
        .insert(annualReportEditions)
        .values({ year, edition: 1, openedAt: work.now, openedById: personId })
        .returning({ id: annualReportEditions.id }),
  );
  if (!opened) throw new Error('an annual report was not opened');
  await work.tx.insert(annualReportWriters).values({ editionId: opened.id, personId, lastAt: work.now });
  await recordActivity(work, { name: 'annual-reports.edition-opened', data: { year, edition: 1 } });
  return succeed({ year });
}
