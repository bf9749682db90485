import type { ThreeSides } from '~/domain/billing/periods/decided-month';
import type { Language } from '~/i18n/language';
import type { Translate } from '~/i18n/translate';
import { formatEuro } from '~/ui/formats/euro';
import type { Column } from '~/ui/primitives/data-table';

/** The three ledgers beside each other; a dash where something is missing. */
export function moneyColumns<Row extends { sides: ThreeSides | null }>(
  t: Translate<'approval'>,
  language: Language,
): Column<Row>[] {
  const euro = (side: keyof ThreeSides) => (row: Row) =>
    row.sides === null ? '–' : formatEuro(language, row.sides[side]);
  return [
    { key: 'client', title: t('line.client'), numeric: true, cell: euro('clientCents') },
    { key: 'payout', title: t('line.payout'), numeric: true, cell: euro('payoutCents') },
    { key: 'quality', title: t('line.quality'), numeric: true, cell: euro('qualityCents') },
  ];
}
