import { friendlyFormatIBAN } from 'ibantools';
import type { PayeeOnRecord } from '~/domain/billing/payees/payee-on-record';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatNumber } from '~/ui/formats/number';
import { DescriptionList } from '~/ui/primitives/description-list';

export type ShownPayee = Omit<PayeeOnRecord, 'recordedAt'>;

/** Who is paid, as it was said. */
export function PayeeDetails({ payee }: { payee: ShownPayee }) {
  const t = useT('payees');
  const language = useLanguage();
  const { vatTreatment, vatBasisPoints, exemptReason } = payee;
  const vat =
    vatTreatment === 'standard'
      ? t('vat-value', { percent: formatNumber(language, vatBasisPoints / 100) })
      : [t(`vat.${vatTreatment}`), exemptReason].filter(Boolean).join(': ');
  return (
    <DescriptionList
      items={[
        { term: t('field.validFrom'), value: formatDay(language, payee.validFrom) },
        { term: t('field.kind'), value: t(`kind.${payee.kind}`) },
        { term: t('field.name'), value: payee.name },
        { term: t('address'), value: `${payee.addressLine}, ${payee.postalCode} ${payee.city}` },
        { term: t('field.iban'), value: friendlyFormatIBAN(payee.iban) ?? payee.iban },
        { term: t('field.kvk'), value: payee.kvk ?? t('none') },
        { term: t('field.vatNumber'), value: payee.vatNumber ?? t('none') },
        { term: t('field.vatTreatment'), value: vat },
        {
          term: t('self-billing'),
          value: t(payee.isSelfBilled ? 'self-billing-yes' : 'self-billing-no'),
        },
      ]}
    />
  );
}
