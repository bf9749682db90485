import { ne } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { recommendationOutcomes } from '~/db/schema/recommendation-loop';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { type Loop, listLoops } from './loop-queries.server';
import { type Counted, dayOfTotals, type PublicTotals, publicStageOf, publicTotals } from './public-totals';
import { type LoopStage, standingOfRecommendation } from './recommendation-standing';

/** What everybody may know of all recommendations, and of which day. */
export async function findPublicTotals(
  work: Work,
): Promise<{ readonly day: CalendarDay; readonly totals: PublicTotals | null }> {
  const day = dayOfTotals(calendarDayAt(work.now));
  // Nobody outside may read what is counted; only totals leave this function.
  const counted = await asSystem(work, 'public-totals', (system) => listCounted(system, day));
  return { day, totals: publicTotals(counted) };
}

/** Every recommendation as it stood at the beginning of this day, also of reviews that were erased. For the portal itself. */
export async function listCounted(work: Work, day: CalendarDay): Promise<Counted[]> {
  if (work.actor.kind !== 'system') return [];
  const loops = await listLoops(work, ne(reviews.status, 'stopped'));
  const erased = await work.tx
    .select({
      review: recommendationOutcomes.reviewNumber,
      year: recommendationOutcomes.year,
      response: recommendationOutcomes.response,
      assessment: recommendationOutcomes.assessment,
      effect: recommendationOutcomes.effect,
      isFinal: recommendationOutcomes.isFinal,
    })
    .from(recommendationOutcomes);
  return [
    ...loops.flatMap((loop) => {
      const year = yearOf(calendarDayAt(loop.recordedAt));
      return counted({ review: loop.requestId, year }, stageBefore(loop, day));
    }),
    ...erased.map(({ review, year, ...last }) => ({
      review,
      year,
      stage: publicStageOf(stageOfErased(last)),
    })),
  ];
}

function counted(one: Omit<Counted, 'stage'>, stage: LoopStage): Counted[] {
  return stage === 'listed' ? [] : [{ ...one, stage: publicStageOf(stage) }];
}

function stageBefore(loop: Loop, day: CalendarDay): LoopStage {
  const isBefore = (at: Date) => calendarDayAt(at) < day;
  const facts = {
    deliveredOn: loop.deliveredOn !== null && loop.deliveredOn < day ? loop.deliveredOn : null,
    responses: loop.responses.filter(({ respondedAt }) => isBefore(respondedAt)),
    assessments: loop.assessments.filter(({ assessedAt }) => isBefore(assessedAt)),
    checks: loop.checks.filter(({ checkedAt }) => isBefore(checkedAt)),
  };
  return standingOfRecommendation(facts, day).stage;
}

type Outcome = Pick<
  typeof recommendationOutcomes.$inferSelect,
  'response' | 'assessment' | 'effect' | 'isFinal'
>;

/** Of an erased one only what held last is kept, and that in its order. */
function stageOfErased({ response, assessment, effect, isFinal }: Outcome): Exclude<LoopStage, 'listed'> {
  const at = new Date(0);
  const { stage } = standingOfRecommendation(
    {
      deliveredOn: calendarDayAt(at),
      responses: response ? [{ response, dueOn: null, respondedAt: at }] : [],
      assessments: assessment ? [{ status: assessment, assessedAt: at }] : [],
      checks: effect ? [{ outcome: effect, isFinal, nextOn: null, checkedAt: at }] : [],
    },
    calendarDayAt(at),
  );
  if (stage === 'listed') throw new Error('an erased recommendation was delivered');
  return stage;
}
