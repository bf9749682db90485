import type { ReactNode } from 'react';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { formatNumber } from '~/ui/formats/number';
import { type Column, DataTable } from '~/ui/primitives/data-table';
import { useGapText } from './gap-text';
import type { ShownPayer } from './shown-payer';

interface PayerTableProps {
  caption: string;
  payers: readonly ShownPayer[];
  empty: ReactNode;
  /** What whoever reads may do with a payer. */
  more?: Column<ShownPayer>;
}

/** Who pays which part, and what an invoice to them still needs or was set aside. */
export function PayerTable({ caption, payers, empty, more }: PayerTableProps) {
  const t = useT('payers');
  const language = useLanguage();
  const textOf = useGapText();
  const stateOf = ({ gaps, waiver }: ShownPayer) => {
    if (gaps.length === 0) return t('state.complete');
    if (waiver === null) return t('state.missing', { gaps: textOf(gaps) });
    const { at, reason } = waiver;
    return t('state.waived', { gaps: textOf(gaps), moment: formatMoment(language, at), reason });
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={payers}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'name', title: t('state.payer'), names: true, cell: ({ name }) => name },
        {
          key: 'share',
          title: t('state.share'),
          numeric: true,
          cell: ({ shareBasisPoints }) => `${formatNumber(language, shareBasisPoints / 100)} %`,
        },
        { key: 'state', title: t('state.title'), cell: stateOf },
        ...(more ? [more] : []),
      ]}
    />
  );
}
