import type { BookedLine, PreviewedBooking } from '~/domain/billing/periods/decided-month';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { DescriptionList } from '~/ui/primitives/description-list';

/** What the rows come to together; nothing while some of them have no amount yet. */
export function MonthTotals({ rows }: { rows: readonly (PreviewedBooking | BookedLine)[] }) {
  const t = useT('approval');
  const language = useLanguage();
  const sides = rows.flatMap((row) => (row.sides === null ? [] : [row.sides]));
  if (rows.length === 0 || sides.length < rows.length) return null;
  const minutes = rows.reduce((sum, row) => sum + ('minutes' in row ? row.minutes : 0), 0);
  const total = (side: 'clientCents' | 'payoutCents' | 'qualityCents') =>
    formatEuro(
      language,
      sides.reduce((sum, one) => sum + one[side], 0),
    );
  return (
    <DescriptionList
      items={[
        { term: t('total.hours'), value: formatHours(language, minutes) },
        { term: t('total.client'), value: total('clientCents') },
        { term: t('total.payout'), value: total('payoutCents') },
        { term: t('total.quality'), value: total('qualityCents') },
      ]}
    />
  );
}
