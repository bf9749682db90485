import type { z } from 'zod';
import { annualReportChapters } from '~/db/schema/annual-reports';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import type { Chapter } from './chapter';
import type { chapterInput } from './inputs';
import { changeEdition, noteWriter, openEdition, type WritingRefusal } from './open-edition.server';

type Input = { readonly year: number; readonly chapter: Chapter } & z.output<typeof chapterInput>;

/** Writes a chapter of the edition that is being written; screened, because everybody will read it. */
export async function writeChapter(
  work: Work,
  { year, chapter, version, bodyNl, bodyEn }: Input,
): Promise<Result<null, WritingRefusal | 'private-data' | 'dutch-first'>> {
  const opened = await openEdition(work, year, version);
  if (!opened.ok) return opened;
  const refused = refusedText({ bodyNl, bodyEn });
  if (refused) return refused;
  if (bodyNl === '' && bodyEn !== '') return fail('dutch-first', { bodyNl: 'required' });
  const { id, edition, writerId } = opened.value;
  const text = { bodyNl, bodyEn, changedAt: work.now };
  await work.tx
    .insert(annualReportChapters)
    .values({ editionId: id, chapter, ...text })
    .onConflictDoUpdate({
      target: [annualReportChapters.editionId, annualReportChapters.chapter],
      set: text,
    });
  await noteWriter(work, id, writerId);
  await changeEdition(work, id);
  await recordActivity(work, { name: 'annual-reports.chapter-written', data: { year, edition, chapter } });
  return succeed(null);
}
