import type { InvoiceGap } from '~/domain/requests/payers/invoice-readiness';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';

/** What an invoice misses, in words. */
export function useGapText(): (gaps: readonly InvoiceGap[]) => string {
  const t = useT('payers');
  const language = useLanguage();
  return (gaps) =>
    formatList(
      language,
      gaps.map((gap) => t(`gap.${gap}`)),
    );
}
