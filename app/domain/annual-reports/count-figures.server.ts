import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { listThemes } from '../findings/themes/list-themes.server';
import { calendarDayAt } from '../kernel/calendar-day';
import type { AnnualFigures } from './annual-figures';
import { countLearning } from './count-learning.server';
import { countPeople } from './count-people.server';
import { countQuality } from './count-quality.server';
import { countQuestions } from './count-questions.server';
import { countReviews } from './count-reviews.server';
import type { YearCounted } from './year-counted';

/**
 * The figures of a year as the portal knows them now, the same whoever asks: counted as the portal itself, which sees
 * every review, and told as totals and divisions only. The same number of statements for a quiet year and a busy one.
 */
export async function countFigures(work: Work, year: number): Promise<AnnualFigures> {
  const { themes, periods } = await listThemes(work);
  const labels = themes.map(({ code, nl, en }) => ({ code, nl, en }));
  const counted: YearCounted = { year, firstOn: `${year}-01-01`, lastOn: `${year}-12-31` };
  return asSystem(work, 'count-annual-figures', async (portal) => ({
    form: 1,
    year,
    countedOn: calendarDayAt(work.now),
    questions: await countQuestions(portal, counted),
    reviews: await countReviews(portal, counted),
    quality: await countQuality(portal, counted),
    people: await countPeople(portal, counted),
    learning: { ...(await countLearning(portal, counted)), themes: labels, periods },
  }));
}
