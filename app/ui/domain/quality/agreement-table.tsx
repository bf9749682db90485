import type { Agreement } from '~/domain/reviews/quality/agreement';
import type { Gate } from '~/domain/reviews/quality/gate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';

interface AgreementTableProps {
  rows: readonly {
    readonly gate: Gate | null;
    readonly rounds: number;
    readonly agreement: Agreement | null;
  }[];
}

/** How far supervisors agree, by gate and over all; never by person. */
export function AgreementTable({ rows }: AgreementTableProps) {
  const t = useT('quality');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('overall.caption')}
      captionHidden
      rows={rows}
      rowKey={({ gate }) => gate ?? 'all'}
      empty={<EmptyState title={t('overall.none')} text={t('overall.none-text')} />}
      columns={[
        {
          key: 'gate',
          title: t('overall.gate'),
          names: true,
          cell: ({ gate }) => (gate ? t(`gate.${gate}`) : t('overall.all')),
        },
        { key: 'rounds', title: t('overall.rounds'), numeric: true, cell: ({ rounds }) => rounds },
        {
          key: 'items',
          title: t('overall.items'),
          numeric: true,
          cell: ({ agreement }) => agreement?.items ?? 0,
        },
        {
          key: 'percent',
          title: t('overall.percent'),
          numeric: true,
          cell: ({ agreement }) => (agreement ? `${Math.round(agreement.observed * 100)} %` : '–'),
        },
        {
          key: 'kappa',
          title: t('overall.kappa'),
          numeric: true,
          cell: ({ agreement }) =>
            agreement?.kappa == null ? t('overall.no-kappa') : formatNumber(language, agreement.kappa),
        },
      ]}
    />
  );
}
