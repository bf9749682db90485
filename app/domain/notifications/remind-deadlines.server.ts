import type { Work } from '~/db/with-actor.server';
import { remindOfCalls } from './remind-of-calls.server';
import { remindOfFollowUps } from './remind-of-follow-ups.server';
import { remindOfPairs } from './remind-of-pairs.server';
import { remindOfQuestions } from './remind-of-questions.server';
import { remindOfRecommendations } from './remind-of-recommendations.server';
import { remindOfReviews } from './remind-of-reviews.server';
import { remindOfSteps } from './remind-of-steps.server';
import { remindOfTalks } from './remind-of-talks.server';
import { isReminderMorning } from './reminder-day';

/**
 * Reminds whoever has to do something before its day, on the mornings of working days. A run that comes at another
 * time does nothing: the next morning catches up. Gives how many reminders were new.
 */
export async function remindDeadlines(work: Work): Promise<number> {
  if (!isReminderMorning(work.now)) return 0;
  const questions = await remindOfQuestions(work);
  const pairs = await remindOfPairs(work);
  const talks = await remindOfTalks(work);
  const calls = await remindOfCalls(work);
  const running = await remindOfReviews(work);
  const followUps = await remindOfFollowUps(work);
  const advice = await remindOfRecommendations(work);
  return questions + pairs + talks + calls + running + followUps + advice + (await remindOfSteps(work));
}
