import { checkLedgers, type LedgerTotals } from '~/domain/billing/ledger/reconcile';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';

/** The three ledgers of each review, and what is still to be done of each. */
export function ReviewLedgers({
  ledgers,
}: {
  ledgers: readonly (LedgerTotals & { readonly reference: string })[];
}) {
  const t = useT('ledgers');
  const language = useLanguage();
  const euro = (cents: number) => formatEuro(language, cents);
  const rest = (cents: number, key: 'reviews.to-invoice' | 'reviews.to-state') =>
    cents !== 0 && <span className="lk-under">{t(key, { amount: euro(cents) })}</span>;
  return (
    <DataTable
      caption={t('reviews.caption')}
      captionHidden
      rows={ledgers}
      rowKey={({ reference }) => reference}
      empty={null}
      columns={[
        {
          key: 'review',
          title: t('reviews.review'),
          names: true,
          cell: ({ reference }) => <Link to={`/penningmeester/boekhouding/${reference}`}>{reference}</Link>,
        },
        {
          key: 'hours',
          title: t('reviews.hours'),
          numeric: true,
          cell: ({ reviewerMinutes, supervisorMinutes }) => (
            <>
              {formatHours(language, reviewerMinutes)}
              <span className="lk-under">
                {t('reviews.hours-supervision', { hours: formatHours(language, supervisorMinutes) })}
              </span>
            </>
          ),
        },
        {
          key: 'client',
          title: t('reviews.client'),
          numeric: true,
          cell: ({ clientNetCents, toInvoiceNetCents }) => (
            <>
              {euro(clientNetCents)}
              {rest(toInvoiceNetCents, 'reviews.to-invoice')}
            </>
          ),
        },
        {
          key: 'payout',
          title: t('reviews.payout'),
          numeric: true,
          cell: ({ payoutNetCents, toStateNetCents }) => (
            <>
              {euro(payoutNetCents)}
              {rest(toStateNetCents, 'reviews.to-state')}
            </>
          ),
        },
        {
          key: 'quality',
          title: t('reviews.quality'),
          numeric: true,
          cell: ({ qualityNetCents }) => euro(qualityNetCents),
        },
        {
          key: 'agrees',
          title: t('reviews.agrees'),
          cell: (totals) =>
            checkLedgers(totals).every(({ agrees }) => agrees) ? (
              <Badge tone="ok">{t('checks.yes')}</Badge>
            ) : (
              <Badge tone="error">{t('checks.agrees')}</Badge>
            ),
        },
      ]}
    />
  );
}
