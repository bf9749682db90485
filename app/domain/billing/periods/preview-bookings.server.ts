import { inArray } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { accountPayers } from '~/db/schema/billing-accounts';
import { requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import type { Result } from '../../kernel/result';
import type { LedgerLine } from '../ledger/ledger-line';
import { loadPriceBook } from '../ledger/load-price-book.server';
import { lineOfExpense, lineOfTime, type PriceGap } from '../ledger/price-book';
import type { PreviewedBooking, PreviewedExpense, PreviewedTime, ThreeSides } from './decided-month';
import type { HoursOfPeriod } from './hours-of-period.server';

/** What approving these hours and expenses would book, or what is missing before they can be. Writes nothing. */
export async function previewBookings(work: Work, hours: HoursOfPeriod): Promise<PreviewedBooking[]> {
  const all = [...hours.times, ...hours.expenses];
  const accountIds = all.map(({ accountId }) => accountId);
  const { prices, payable } = await asSystem(work, 'preview-hours', async (system) => ({
    prices: await loadPriceBook(system, { accountIds, personIds: all.map(({ personId }) => personId) }),
    payable: await accountsWithPayers(system, accountIds),
  }));
  const priced = (accountId: string, line: Result<LedgerLine, PriceGap>) => {
    if (!line.ok) return { sides: null, gap: line.reason };
    if (!payable.has(accountId)) return { sides: null, gap: 'no-payers' as const };
    return { sides: sidesOf(line.value), gap: null };
  };
  return [
    ...hours.times.map(
      (time): PreviewedTime => ({
        source: 'time',
        ...shown(time),
        kind: time.kind,
        minutes: time.minutes,
        ...priced(time.accountId, lineOfTime(prices, time)),
      }),
    ),
    ...hours.expenses.map(
      (expense): PreviewedExpense => ({
        source: 'expense',
        ...shown(expense),
        kind: expense.kind,
        amountCents: expense.amountCents,
        isBilled: expense.isBilled,
        isReimbursed: expense.isReimbursed,
        ...priced(expense.accountId, lineOfExpense(prices, expense)),
      }),
    ),
  ];
}

type Shown = Pick<PreviewedTime, 'id' | 'reference' | 'role' | 'occurredOn' | 'note'>;

function shown({ id, reference, role, occurredOn, note }: Shown): Shown {
  return { id, reference, role, occurredOn, note };
}

function sidesOf({ clientNetCents, payoutNetCents }: LedgerLine): ThreeSides {
  return {
    clientCents: clientNetCents,
    payoutCents: payoutNetCents,
    qualityCents: clientNetCents - payoutNetCents,
  };
}

/** Reviews of which somebody is known who pays. */
async function accountsWithPayers(system: Work, accountIds: readonly string[]): Promise<Set<string>> {
  const ofRequests = await system.tx
    .selectDistinct({ id: requestPayers.requestId })
    .from(requestPayers)
    .where(inArray(requestPayers.requestId, [...accountIds]));
  const onRecord = await system.tx
    .selectDistinct({ id: accountPayers.accountId })
    .from(accountPayers)
    .where(inArray(accountPayers.accountId, [...accountIds]));
  return new Set([...ofRequests, ...onRecord].map(({ id }) => id));
}
