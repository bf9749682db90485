import type { BookingGap } from '~/domain/billing/periods/decided-month';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';

interface MonthGapsProps {
  gaps: readonly { gap: BookingGap; reference: string }[];
  personId: string;
  name: string;
  /** Whoever looks keeps the books too, and can go to their pages. */
  isTreasurer: boolean;
}

/** What is missing before a month can be approved, and where that is filled in. */
export function MonthGaps({ gaps, personId, name, isTreasurer }: MonthGapsProps) {
  const t = useT('approval');
  if (gaps.length === 0) return null;
  const places: Readonly<Record<BookingGap, (reference: string) => string | null>> = {
    'no-payee': () => (isTreasurer ? `/penningmeester/ontvangers/${personId}` : null),
    'no-payout-rate': () => (isTreasurer ? '/penningmeester/tarieven' : null),
    'no-client-rate': (reference) => `/reviews/${reference}/offerte`,
    'no-vat': (reference) => `/reviews/${reference}/offerte`,
    'no-payers': (reference) => `/coordinator/aanvragen/${reference}/betalers`,
  };
  return (
    <Alert kind="warning" title={t('gap.title')}>
      <BulletList
        items={gaps.map(({ gap, reference }) => {
          const to = places[gap](reference);
          return (
            <>
              {t(`gap.${gap}`, { name, reference })}{' '}
              {to && <Link to={to}>{t(`gap.link-${gap}`, { name, reference })}</Link>}
            </>
          );
        })}
      />
    </Alert>
  );
}
