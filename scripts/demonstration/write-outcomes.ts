import type { Transaction } from '~/db/client.server';
import { recommendationOutcomes } from '~/db/schema/recommendation-loop';
import { type CalendarDay, yearOf } from '~/domain/kernel/calendar-day';
import { chanceFor } from './chance';

type Outcome = Pick<
  typeof recommendationOutcomes.$inferInsert,
  'kind' | 'response' | 'assessment' | 'effect' | 'isFinal'
>;

const none = { response: null, assessment: null, effect: null } as const;
const adopted = { ...none, response: 'adopted' } as const;

/** What was left of the recommendations of each review that was erased before the demonstration begins. */
const erasedReviews: readonly { readonly yearsAgo: number; readonly outcomes: readonly Outcome[] }[] = [
  { yearsAgo: 4, outcomes: [done('question'), done('consideration')] },
  { yearsAgo: 4, outcomes: [done('recommendation'), { ...none, kind: 'question' }] },
  { yearsAgo: 3, outcomes: [done('question'), half('consideration'), { ...adopted, kind: 'question' }] },
  { yearsAgo: 3, outcomes: [done('consideration'), { ...adopted, kind: 'recommendation' }] },
  { yearsAgo: 3, outcomes: [half('question'), { ...none, kind: 'consideration' }] },
  { yearsAgo: 2, outcomes: [done('question'), done('question'), { ...adopted, kind: 'consideration' }] },
  { yearsAgo: 2, outcomes: [half('recommendation'), { ...none, kind: 'question' }] },
  { yearsAgo: 2, outcomes: [done('consideration'), { ...adopted, kind: 'question' }] },
  { yearsAgo: 2, outcomes: [half('question'), done('consideration')] },
  { yearsAgo: 2, outcomes: [{ ...none, kind: 'recommendation' }, half('consideration')] },
];

function done(kind: Outcome['kind']): Outcome {
  return { kind, response: 'adopted', assessment: 'fully', effect: 'seen' };
}

function half(kind: Outcome['kind']): Outcome {
  return { kind, response: 'partly', assessment: 'partly', effect: null };
}

/** Totals begin with reviews of before: of each only how its recommendations ended. */
export async function writeOutcomes(tx: Transaction, today: CalendarDay): Promise<void> {
  const chance = chanceFor('erased reviews');
  await tx.insert(recommendationOutcomes).values(
    erasedReviews.flatMap(({ yearsAgo, outcomes }) => {
      const reviewNumber = chance.id();
      return outcomes.map((outcome) => ({ ...outcome, reviewNumber, year: yearOf(today) - yearsAgo }));
    }),
  );
}
