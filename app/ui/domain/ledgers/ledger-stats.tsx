import type { LedgerTotals } from '~/domain/billing/ledger/reconcile';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';

export function LedgerStats({ totals }: { totals: LedgerTotals }) {
  const t = useT('ledgers');
  const language = useLanguage();
  return (
    <StatRow>
      <Stat value={formatEuro(language, totals.clientNetCents)} label={t('stats.client')} />
      <Stat value={formatEuro(language, totals.payoutNetCents)} label={t('stats.payout')} />
      <Stat value={formatEuro(language, totals.qualityNetCents)} label={t('stats.quality')} />
    </StatRow>
  );
}
