import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { annualReportChapters, annualReportEditions } from '~/db/schema/annual-reports';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import { mayWrite } from './edition-acts';
import type { correctionInput } from './inputs';
import { noteWriter } from './open-edition.server';
import { holdLatestEdition, listChapters } from './report-queries.server';

type Input = { readonly year: number } & z.output<typeof correctionInput>;

/** Begins the next edition of a published report, with its texts and a note of what it puts right. */
export async function correctReport(
  work: Work,
  { year, version, noteNl, noteEn, countsAgain }: Input,
): Promise<Result<null, 'not-found' | 'stale' | 'not-published' | 'private-data'>> {
  const personId = personIdOf(work.actor);
  if (!mayWrite(work.actor) || personId === null) return fail('not-found');
  const latest = await holdLatestEdition(work, year);
  if (!latest) return fail('not-found');
  if (latest.version !== version) return fail('stale');
  if (latest.status !== 'published') return fail('not-published');
  const refused = refusedText({ noteNl, noteEn });
  if (refused) return refused;
  const edition = latest.edition + 1;
  const [opened] = await refusedBy({ annual_report_editions_one_open: 'stale' }, () =>
    work.tx
      .insert(annualReportEditions)
      .values({ year, edition, noteNl, noteEn, countsAgain, openedAt: work.now, openedById: personId })
      .returning({ id: annualReportEditions.id }),
  );
  if (!opened) throw new Error('a correction was not opened');
  const texts = await listChapters(work, latest.id);
  await work.tx
    .insert(annualReportChapters)
    .values(texts.map((text) => ({ ...text, editionId: opened.id, changedAt: work.now })));
  await noteWriter(work, opened.id, personId);
  await recordActivity(work, { name: 'annual-reports.edition-opened', data: { year, edition } });
  return succeed(null);
}
