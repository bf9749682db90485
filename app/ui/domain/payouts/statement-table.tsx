import type { StatementKind } from '~/domain/billing/payouts/statement-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';

interface StatementTableProps {
  statements: readonly {
    readonly called: string;
    readonly kind: StatementKind;
    readonly issuedOn: string;
    readonly payeeName: string;
    readonly personName: string;
    readonly totalCents: number;
    readonly paidOn: string | null;
  }[];
  /** Under which the page of each lies. */
  under: string;
  none: { readonly title: string; readonly text: string };
}

export function StatementTable({ statements, under, none }: StatementTableProps) {
  const t = useT('payouts');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      rows={statements}
      rowKey={({ called }) => called}
      empty={<EmptyState title={none.title} text={none.text} />}
      columns={[
        {
          key: 'number',
          title: t('list.number'),
          names: true,
          cell: ({ called, kind }) => (
            <>
              <span className="lk-unbroken">
                <Link to={`${under}/${called}`}>{called}</Link>
              </span>
              <span className="lk-under">{t(`list.kind.${kind}`)}</span>
            </>
          ),
        },
        {
          key: 'payee',
          title: t('list.payee'),
          cell: ({ payeeName, personName }) => (
            <>
              {payeeName}
              {payeeName !== personName && <span className="lk-under">{personName}</span>}
            </>
          ),
        },
        { key: 'issued', title: t('list.issued'), cell: ({ issuedOn }) => <Day on={issuedOn} /> },
        {
          key: 'total',
          title: t('list.total'),
          numeric: true,
          cell: ({ totalCents }) => formatEuro(language, totalCents),
        },
        {
          key: 'paid',
          title: t('list.paid'),
          cell: ({ paidOn }) => (paidOn === null ? t('list.not-paid') : <Day on={paidOn} />),
        },
      ]}
    />
  );
}
