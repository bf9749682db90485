import type { FormValues } from '~/ui/primitives/form-state';
import type { ShownPayee } from './payee-details';

/** The form as it begins: with what was said last, so that only what changes is typed. */
export function payeeValues(last: ShownPayee | undefined, today: string): FormValues {
  if (!last) return { validFrom: today };
  const { kind, name, addressLine, postalCode, city, iban, vatTreatment, exemptReason, contractReference } =
    last;
  return {
    kind,
    name,
    addressLine,
    postalCode,
    city,
    iban,
    vatTreatment,
    exemptReason,
    contractReference,
    organisationId: last.organisationId ?? '',
    kvk: last.kvk ?? '',
    vatNumber: last.vatNumber ?? '',
    vatPercentage: vatTreatment === 'standard' ? String(last.vatBasisPoints / 100).replace('.', ',') : '',
    isSelfBilled: last.isSelfBilled ? 'yes' : '',
    validFrom: today,
  };
}
