import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { Minutes } from '../../kernel/minutes';
import { type WorkKind, workKinds } from '../time/work-kind';
import { type QuarterFigures, quarters } from './quarter-figures';

/** Of every quarter of a year what counted in it, in one statement; of an empty one zeroes. */
export async function figuresOfYear(work: Work, year: number): Promise<QuarterFigures[]> {
  const kinds = sql.join(
    workKinds.map(
      (kind) =>
        sql`coalesce(sum(minutes) filter (where kind = ${kind}), 0) as ${sql.identifier(`minutes ${kind}`)}`,
    ),
    sql`, `,
  );
  const rows = await work.tx.execute<Record<string, string>>(sql`
    select ((right(booked_month, 2)::integer + 2) / 3) as quarter,
      sum(client_net_cents) as income,
      coalesce(sum(payout_net_cents) filter (where role = 'reviewer'), 0) as payout,
      coalesce(sum(quality_net_cents) filter (where role = 'reviewer'), 0) as contribution,
      coalesce(sum(payout_net_cents) filter (where role = 'supervisor'), 0) as supervision,
      sum(quality_net_cents) as remainder,
      coalesce(sum(payout_net_cents) filter (where source = 'expense'), 0) as reimbursed,
      coalesce(sum(client_net_cents) filter (where source = 'expense'), 0) as billed,
      ${kinds}
    from ledger_lines
    where booked_month between ${`${year}-01`} and ${`${year}-12`}
    group by quarter`);
  return quarters.map((quarter) => {
    const row = rows.find((one) => Number(one.quarter) === quarter) ?? {};
    const of = (name: string) => Number(row[name] ?? 0);
    return {
      quarter,
      incomeCents: of('income'),
      payoutCents: of('payout'),
      contributionCents: of('contribution'),
      supervisionCents: of('supervision'),
      remainderCents: of('remainder'),
      expensesReimbursedCents: of('reimbursed'),
      expensesBilledCents: of('billed'),
      minutesByKind: Object.fromEntries(workKinds.map((kind) => [kind, of(`minutes ${kind}`)])) as Record<
        WorkKind,
        Minutes
      >,
    };
  });
}
