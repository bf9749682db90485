import type { CalendarDay } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { BillingRole } from '../billing-role';
import type { LineSource } from '../ledger/line-source';
import type { StatementLine } from './statement-content';

/** A line of the ledger for which its payee got nothing yet. */
export interface PayableLine {
  readonly id: number;
  readonly reference: string;
  readonly role: BillingRole;
  readonly source: LineSource;
  readonly occurredOn: CalendarDay;
  readonly minutes: Minutes;
  readonly payoutRateCents: Cents | null;
  readonly payoutNetCents: Cents;
}

/** Lines as they stand on a statement: per review, role and rate together. What was taken back whole stands on none. */
export function statementLines(lines: readonly PayableLine[]): StatementLine[] {
  const groups = groupBy(lines, ({ reference, role, source, payoutRateCents }) =>
    [reference, role, source, payoutRateCents].join(' '),
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const all = [first, ...rest];
      const { reference, role, source, payoutRateCents } = first;
      return [
        {
          reference,
          role,
          source,
          minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
          rateCents: payoutRateCents,
          netCents: all.reduce((sum, { payoutNetCents }) => sum + payoutNetCents, 0),
        },
      ];
    })
    .filter(({ minutes, netCents }) => minutes !== 0 || netCents !== 0)
    .sort(
      (a, b) =>
        a.reference.localeCompare(b.reference) ||
        a.role.localeCompare(b.role) ||
        b.source.localeCompare(a.source) ||
        (a.rateCents ?? 0) - (b.rateCents ?? 0),
    );
}
