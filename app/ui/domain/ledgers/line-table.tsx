import type { BillingRole } from '~/domain/billing/billing-role';
import type { ExpenseKind } from '~/domain/billing/expenses/expense-kind';
import type { WorkKind } from '~/domain/billing/time/work-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { Link } from '~/ui/primitives/link';
import { isExpense, lineKind } from './line-kind';

export interface ShownLine {
  readonly id: number;
  readonly personName: string;
  readonly role: BillingRole;
  readonly source: 'time' | 'expense';
  readonly kind: WorkKind | ExpenseKind;
  readonly occurredOn: string;
  readonly bookedMonth: string;
  readonly minutes: number;
  readonly clientNetCents: number;
  readonly payoutNetCents: number;
  readonly qualityNetCents: number;
  readonly correctsId: number | null;
  readonly replacesId: number | null;
}

/** Lines of the ledger: what was done, by whom, and what it means on each side. */
export function LineTable({ lines }: { lines: readonly ShownLine[] }) {
  const t = useT('ledgers');
  const domain = useT('domain');
  const language = useLanguage();
  const euro = (cents: number) => formatEuro(language, cents);
  return (
    <DataTable
      caption={t('review.caption')}
      captionHidden
      rows={lines}
      rowKey={({ id }) => String(id)}
      empty={null}
      columns={[
        {
          key: 'line',
          title: t('review.line'),
          names: true,
          cell: ({ id, correctsId, replacesId }) => (
            <>
              <Link to={`/penningmeester/regels/${id}`}>{String(id)}</Link>
              {correctsId !== null && (
                <span className="lk-under">{t('review.counters', { line: correctsId })}</span>
              )}
              {replacesId !== null && (
                <span className="lk-under">{t('review.replaces', { line: replacesId })}</span>
              )}
            </>
          ),
        },
        {
          key: 'day',
          title: t('review.day'),
          cell: ({ occurredOn, bookedMonth }) => (
            <>
              <Day on={occurredOn} />
              {!occurredOn.startsWith(bookedMonth) && (
                <span className="lk-under">
                  {t('review.booked', { month: formatMonth(language, bookedMonth) })}
                </span>
              )}
            </>
          ),
        },
        { key: 'what', title: t('review.what'), cell: (line) => lineKind(language, line) },
        {
          key: 'who',
          title: t('review.who'),
          cell: ({ personName, role }) => (
            <>
              {personName}
              <span className="lk-under">{domain(`billingRole.${role}`)}</span>
            </>
          ),
        },
        {
          key: 'hours',
          title: t('review.hours'),
          numeric: true,
          cell: (line) => (isExpense(line) ? '–' : formatHours(language, line.minutes)),
        },
        {
          key: 'client',
          title: t('review.client'),
          numeric: true,
          cell: ({ clientNetCents }) => euro(clientNetCents),
        },
        {
          key: 'payout',
          title: t('review.payout'),
          numeric: true,
          cell: ({ payoutNetCents }) => euro(payoutNetCents),
        },
        {
          key: 'quality',
          title: t('review.quality'),
          numeric: true,
          cell: ({ qualityNetCents }) => euro(qualityNetCents),
        },
      ]}
    />
  );
}
