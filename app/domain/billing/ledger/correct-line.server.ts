import { and, eq, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { asSystem } from '~/db/as-system.server';
import { refusedBy } from '~/db/refused-by.server';
import { ledgerLines } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import { monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { bookedMonthFrom } from '../periods/booked-month';
import { listClosedMonths } from '../periods/closed-months.server';
import { amountsOfTime, counterOf, type LedgerLine } from './ledger-line';
import { writeLines } from './write-lines.server';

/** What takes the place of a line: nothing, other minutes at the same rates, or another amount. */
export interface LineCorrection {
  readonly lineId: number;
  readonly minutes?: Minutes;
  readonly amountCents?: Cents;
  readonly reason: string;
}

export type CorrectLineRefusal =
  | 'not-found'
  | 'own-hours'
  | 'already-corrected'
  | 'nothing-changes'
  | 'no-payers';

type Line = LedgerLine & { readonly id: number };

/**
 * Puts an approved line right: a counter-entry takes it back, and what is right takes its place. Both count in the first
 * month that is open; the line itself stays as it was. Nobody corrects their own hours.
 */
export async function correctLine(
  work: Work,
  input: LineCorrection,
): Promise<Result<null, CorrectLineRefusal>> {
  const byId = personIdOf(work.actor);
  if (byId === null || !(hasRole(work.actor, 'treasurer') || hasRole(work.actor, 'coordinator'))) {
    return fail('not-found');
  }
  const line = await findCorrectable(work, input.lineId);
  if (!line) return fail('not-found');
  if (line.personId === byId) return fail('own-hours');
  const replacement = replacementFor(line, input);
  if (replacement === 'same') return fail('nothing-changes');
  const written = await asSystem(work, 'correct-line', (system) =>
    replaceLines(system, [{ line, replacement }], { reason: input.reason, byId }),
  );
  if (written === null) return fail('no-payers');
  const { personId, accountId, minutes } = line;
  await recordActivity(work, {
    name: 'billing.lines-corrected',
    personId,
    data: { lineId: line.id, accountId, minutesBefore: minutes, minutesAfter: replacement?.minutes ?? 0 },
  });
  return succeed(null);
}

/** A line that was not taken back, and is none that takes back; a line of one's own ledger or of any, by role. */
export async function findCorrectable(work: Work, lineId: number): Promise<Line | null> {
  const counter = alias(ledgerLines, 'counter');
  const [line] = await work.tx
    .select()
    .from(ledgerLines)
    .where(
      and(
        eq(ledgerLines.id, lineId),
        isNull(ledgerLines.correctsId),
        notExists(work.tx.select({ one: sql`1` }).from(counter).where(eq(counter.correctsId, lineId))),
      ),
    );
  if (!line) return null;
  const { approvedById: _, approvedAt: __, qualityNetCents: ___, ...rest } = line;
  return rest;
}

export interface Replacement {
  readonly line: Line;
  /** Without number, reason or month; `null` when nothing takes its place. */
  readonly replacement: LedgerLine | null;
}

/** Takes lines back and books what takes their place; `null` when nobody is known to pay. As the portal itself. */
export async function replaceLines(
  system: Work,
  replacements: readonly Replacement[],
  { reason, byId }: { readonly reason: string; readonly byId: string },
): Promise<number[] | null> {
  const bookedMonth = bookedMonthFrom(monthOf(calendarDayAt(system.now)), await listClosedMonths(system));
  const approved = { approvedById: byId };
  const counters = replacements.map(({ line }) => counterOf(line, { bookedMonth, reason }));
  const taken = await refusedBy({ ledger_lines_corrected_once: 'already-corrected' }, () =>
    writeLines(system, counters, approved),
  );
  if (taken === null) return null;
  const lines = replacements.flatMap(({ line, replacement }) =>
    replacement === null
      ? []
      : [{ ...replacement, bookedMonth, correctsId: null, replacesId: line.id, reason }],
  );
  return lines.length === 0 ? [] : await writeLines(system, lines, approved);
}

function replacementFor(line: Line, { minutes, amountCents }: LineCorrection): LedgerLine | null | 'same' {
  if (line.source === 'time') {
    if (minutes === undefined || minutes === 0) return null;
    if (minutes === line.minutes) return 'same';
    return timeWith(line, minutes);
  }
  if (amountCents === undefined || amountCents === 0) return null;
  const clientNetCents = line.clientNetCents === 0 ? 0 : amountCents;
  const payoutNetCents = line.payoutNetCents === 0 ? 0 : amountCents;
  if (clientNetCents === line.clientNetCents && payoutNetCents === line.payoutNetCents) return 'same';
  const { id: _, ...rest } = line;
  return { ...rest, clientNetCents, payoutNetCents };
}

function timeWith(line: Line, minutes: Minutes): LedgerLine {
  const { id: _, clientRateCents, payoutRateCents, clientRateScope, payoutRateScope, ...rest } = line;
  if (clientRateCents === null || payoutRateCents === null || !clientRateScope || !payoutRateScope) {
    throw new Error('a line of hours has its rates');
  }
  const client = { rateCents: clientRateCents, scope: clientRateScope };
  const payout = { rateCents: payoutRateCents, scope: payoutRateScope };
  return { ...rest, ...amountsOfTime(minutes, client, payout) };
}
