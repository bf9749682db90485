import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import type { AnnualFigures } from './annual-figures';
import { countFigures } from './count-figures.server';
import { canOffer } from './edition-acts';
import { changeEdition, noteWriter, openEdition, type WritingRefusal } from './open-edition.server';
import { type EditionRow, listChapters, listEditions } from './report-queries.server';

/**
 * Lays an edition before somebody else, with its figures as they are now. They stay so: whoever publishes has seen what
 * is published.
 */
export async function offerReport(
  work: Work,
  { year, version }: { readonly year: number; readonly version: number },
): Promise<Result<null, WritingRefusal | 'year-not-over' | 'nothing-written'>> {
  const opened = await openEdition(work, year, version);
  if (!opened.ok) return opened;
  const decision = canOffer(year, yearOf(calendarDayAt(work.now)));
  if (!decision.allowed) return fail(decision.reason);
  const { id, edition, writerId } = opened.value;
  const texts = await listChapters(work, id);
  if (texts.every(({ bodyNl }) => bodyNl === '')) return fail('nothing-written');
  await noteWriter(work, id, writerId);
  await changeEdition(work, id, {
    status: 'offered',
    figures: await figuresFor(work, opened.value),
    remark: null,
    offeredAt: work.now,
    offeredById: writerId,
  });
  await recordActivity(work, { name: 'annual-reports.edition-offered', data: { year, edition } });
  return succeed(null);
}

/** A correction that only concerns words has the figures of the edition before it. */
export async function figuresFor(
  work: Work,
  { year, edition, countsAgain }: Pick<EditionRow, 'year' | 'edition' | 'countsAgain'>,
): Promise<AnnualFigures> {
  if (countsAgain) return countFigures(work, year);
  const editions = await listEditions(work, year);
  const before = editions.find((one) => one.edition === edition - 1)?.figures;
  if (!before) throw new Error(`edition ${edition} of ${year} has no edition before it`);
  return before;
}
