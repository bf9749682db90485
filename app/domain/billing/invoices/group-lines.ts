import type { CalendarDay } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { VatTreatment } from '../../reviews/agreement/vat-treatment';
import type { BillingRole } from '../billing-role';
import type { LineSource } from '../ledger/line-source';
import type { InvoiceLine, TimeSheetRow } from './invoice-content';

/** The share of one line of the ledger as it goes on paper: charged, or taken back. */
export interface PaperItem {
  readonly lineId: number;
  /** The line it takes back, of a counter-entry. */
  readonly correctsId: number | null;
  readonly sign: 1 | -1;
  readonly source: LineSource;
  readonly role: BillingRole;
  readonly kind: string;
  readonly occurredOn: CalendarDay;
  readonly minutes: Minutes;
  readonly rateCents: Cents | null;
  /** What all payers owe of the line, and the part of this one. */
  readonly wholeCents: Cents;
  readonly netCents: Cents;
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
}

/**
 * Items as lines of an invoice: of one source, role, rate and tax together, hours before expenses. Sums are exact; what
 * takes itself back is no line.
 */
export function groupLines(items: readonly PaperItem[]): InvoiceLine[] {
  const groups = groupBy(items, ({ source, role, rateCents, vatTreatment, vatBasisPoints }) =>
    [
      source === 'time' ? 0 : 1,
      role,
      String(rateCents ?? 0).padStart(9, '0'),
      vatTreatment,
      vatBasisPoints,
    ].join(' '),
  );
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first || restOf(group).length === 0) return [];
      const { source, role, rateCents, vatTreatment, vatBasisPoints } = first;
      return [
        {
          source,
          role,
          minutes: source === 'time' ? signedSum(group, ({ minutes }) => minutes) : null,
          rateCents: source === 'time' ? rateCents : null,
          wholeCents: signedSum(group, ({ wholeCents }) => wholeCents),
          netCents: signedSum(group, ({ netCents }) => netCents),
          vatTreatment,
          vatBasisPoints,
        },
      ];
    });
}

/** The work behind the lines, by day. Of whom, and what they noted, is not in it. */
export function timeSheetOf(items: readonly PaperItem[]): TimeSheetRow[] {
  return restOf(items)
    .sort((one, other) => one.occurredOn.localeCompare(other.occurredOn) || one.lineId - other.lineId)
    .map(({ occurredOn, role, source, kind, minutes, wholeCents, sign }) => ({
      occurredOn,
      role,
      source,
      kind,
      minutes: 0 + sign * minutes,
      wholeCents: 0 + sign * wholeCents,
    }));
}

/** From the first day to the last; `null` of nothing. */
export function periodOf(
  items: readonly PaperItem[],
): { readonly periodFrom: CalendarDay; readonly periodTo: CalendarDay } | null {
  const days = restOf(items)
    .map(({ occurredOn }) => occurredOn)
    .sort();
  const [periodFrom, periodTo] = [days[0], days.at(-1)];
  return periodFrom === undefined || periodTo === undefined ? null : { periodFrom, periodTo };
}

/** Without lines that are taken back by another of the items, and what takes them back. */
function restOf(items: readonly PaperItem[]): PaperItem[] {
  const lineIds = new Set(items.map(({ lineId }) => lineId));
  const takenBack = new Set(items.map(({ correctsId }) => correctsId));
  return items.filter(
    ({ lineId, correctsId }) => !takenBack.has(lineId) && !(correctsId !== null && lineIds.has(correctsId)),
  );
}

function signedSum(items: readonly PaperItem[], amountOf: (item: PaperItem) => number): number {
  return items.reduce((sum, item) => sum + item.sign * amountOf(item), 0);
}
