import { and, eq } from 'drizzle-orm';
import { timePeriods } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { bookExpense } from '~/domain/billing/expenses/book-expense.server';
import { approvePeriod } from '~/domain/billing/periods/approve-period.server';
import { returnPeriod } from '~/domain/billing/periods/return-period.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { bookTime } from '~/domain/billing/time/book-time.server';
import { addDays } from '~/domain/kernel/calendar-day';
import { firstDayOf, lastDayOf, type Month, monthOf, monthsFrom } from '~/domain/kernel/month';
import { chanceFor } from '../chance';
import { done } from '../coordinator-at-work';
import type { BookStage } from './book-stage';
import { asCoordinatorOn, asWorker } from './book-stage';
import { type BookedReview, listBookedReviews } from './booked-reviews';
import { monthOfWork } from './month-of-work';
import { settleQuarter } from './settle-quarter';
import { settleTerms } from './settle-terms';

/**
 * The books of all reviews that began here: hours every month, handed in and approved in the next, invoices and payouts
 * every quarter. Of the last month some waits for the coordinator, some came back and some is still to be handed in.
 */
export async function settleBooks(stage: BookStage): Promise<void> {
  await settleTerms(stage);
  const { today } = stage.world;
  const reviews = await listBookedReviews(stage.tx);
  const [first] = reviews;
  if (!first) return;
  const months = monthsFrom(monthOf(first.from), monthOf(today));
  for (const month of months) {
    const people = await bookMonth(stage, reviews, month);
    if (month === monthOf(today)) break;
    for (const [place, personId] of people.entries()) await decideMonth(stage, { month, personId, place });
    if (/-(03|06|09|12)$/.test(month)) await settleQuarter(stage, month);
  }
}

async function bookMonth(
  stage: BookStage,
  reviews: readonly BookedReview[],
  month: Month,
): Promise<string[]> {
  const people = new Set<string>();
  for (const review of reviews) {
    for (const worker of review.workers) {
      const pieces = monthOfWork(review, worker, month, stage.world.today);
      if (pieces.length === 0) continue;
      people.add(worker.personId);
      const assignment = { reference: review.reference, role: worker.role };
      for (const piece of pieces) {
        const work = await asWorker(stage, worker.personId, piece.workedOn);
        done(await bookTime(work, { assignment, ...piece, note: '' }));
      }
      const chance = chanceFor(`expense ${review.reference} ${worker.personId} ${month}`);
      const [piece] = pieces;
      if (piece && worker.role === 'reviewer' && chance.below(3) === 0) {
        const work = await asWorker(stage, worker.personId, piece.workedOn);
        done(
          await bookExpense(work, {
            assignment,
            spentOn: piece.workedOn,
            kind: 'kilometres',
            paidBy: 'own',
            kilometres: 20 + chance.below(160),
            note: '',
          }),
        );
      }
    }
  }
  return [...people].sort();
}

interface Decided {
  readonly month: Month;
  readonly personId: string;
  readonly place: number;
}

/** Of the month that just ended every third waits, one came back, and every fifth is not handed in yet. */
async function decideMonth(stage: BookStage, { month, personId, place }: Decided): Promise<void> {
  const { today } = stage.world;
  const isLast = lastDayOf(month) === addDays(firstDayOf(monthOf(today)), -1);
  if (isLast && place % 5 === 4) return;
  const handedInOn = earlier(addDays(lastDayOf(month), 3), today);
  done(await submitPeriod(await asWorker(stage, personId, handedInOn), { month }));
  if (isLast && place % 3 === 2) return;
  const decidedOn = earlier(addDays(lastDayOf(month), 6), today);
  const work = await asCoordinatorOn(stage, decidedOn);
  const input = { personId, month, version: await versionOf(work, personId, month) };
  if (isLast && place === 1) {
    const comment = 'Bij een dag staan meer uren dan de bijeenkomst duurde. Kijk je dat na?';
    done(await returnPeriod(work, { ...input, comment }));
    return;
  }
  done(await approvePeriod(work, input));
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** As the page of the coordinator shows it. */
async function versionOf(work: Work, personId: string, month: Month): Promise<number> {
  const [period] = await work.tx
    .select({ version: timePeriods.version })
    .from(timePeriods)
    .where(and(eq(timePeriods.personId, personId), eq(timePeriods.month, month)));
  return period?.version ?? 1;
}
