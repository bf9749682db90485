import type { RateDifference } from '~/domain/billing/rates/rerated-line';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { DescriptionList } from '~/ui/primitives/description-list';

/** What the differences make in all, on each of the three sides. */
export function DifferenceTotals({ differences }: { differences: readonly RateDifference[] }) {
  const t = useT('rates');
  const language = useLanguage();
  const sum = (side: 'clientCents' | 'payoutCents') =>
    differences.reduce((total, one) => total + one[side], 0);
  const client = sum('clientCents');
  const payout = sum('payoutCents');
  return (
    <DescriptionList
      items={[
        { term: t('rerate.count'), value: String(differences.length) },
        { term: t('rerate.client'), value: formatEuro(language, client) },
        { term: t('rerate.payout'), value: formatEuro(language, payout) },
        { term: t('rerate.quality'), value: formatEuro(language, client - payout) },
      ]}
    />
  );
}
