import type { InvoiceLine } from '~/domain/billing/invoices/invoice-content';
import type { InvoiceKind } from '~/domain/billing/invoices/invoice-kind';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { capitalised } from '~/ui/formats/capitalised';
import { formatEuro } from '~/ui/formats/euro';
import { formatExactHours } from '~/ui/formats/exact-hours';

type NamedLine = Pick<InvoiceLine, 'source' | 'role'>;
type DescribedLine = Pick<InvoiceLine, 'minutes' | 'rateCents' | 'wholeCents' | 'netCents'>;

export function lineName(language: Language, { source, role }: NamedLine): string {
  const t = translator(language, 'invoicePaper');
  return t(`line.${source}`, { role: capitalised(translator(language)(`domain:billingRole.${role}`)) });
}

/** Hours and rate, and the whole where others pay a part; as given back on a credit note. */
export function lineDescription(
  language: Language,
  { minutes, rateCents, wholeCents, netCents }: DescribedLine,
  kind: InvoiceKind,
): string {
  const t = translator(language, 'invoicePaper');
  const asPrinted = (amount: number) => (kind === 'invoice' ? amount : 0 - amount);
  const hours =
    minutes === null || rateCents === null
      ? []
      : [
          t('line-hours', {
            hours: formatExactHours(language, asPrinted(minutes)),
            rate: formatEuro(language, rateCents),
          }),
        ];
  const part =
    wholeCents === netCents ? [] : [t('line-part', { whole: formatEuro(language, asPrinted(wholeCents)) })];
  return [...hours, ...part].join(', ');
}
