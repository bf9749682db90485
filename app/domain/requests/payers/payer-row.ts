import { z } from 'zod';
import {
  digits,
  eInvoiceAddress,
  email,
  optionalText,
  organisationName,
  postalCode,
  share,
} from '../intake/answer-rules';
import { completeShares } from './cost-shares';

/** One of those who pay, or an empty line. */
export const payerRow = z
  .object({
    name: organisationName.optional(),
    share: share.optional(),
    kvk: digits(8, 'not-a-kvk-number').optional(),
    oin: digits(20, 'not-an-oin').optional(),
    addressLine: optionalText(120),
    postalCode: postalCode.optional(),
    city: optionalText(80),
    invoiceEmail: email.optional(),
    eInvoiceAddress: eInvoiceAddress.optional(),
    orderNumber: optionalText(60),
    buyerReference: optionalText(60),
  })
  .superRefine(({ name, ...rest }, context) => {
    if (!name && Object.values(rest).some((value) => value !== undefined && value !== '')) {
      context.addIssue({ code: 'custom', message: 'required', path: ['name'] });
    }
  });

type Row = z.output<typeof payerRow>;

/** A row somebody filled in: the others go. */
export function isNamed<R extends { readonly name?: string | undefined }>(
  row: R,
): row is R & { name: string } {
  return row.name !== undefined;
}

/** What holds of all payers together: their shares make the whole, said beside the first of them; each stands there once. */
export function checkPayerRows(payers: readonly Row[], context: z.RefinementCtx): void {
  const named = payers.filter(isNamed);
  if (named.length > 0 && completeShares(named.map(({ share }) => share)) === null) {
    const first = payers.findIndex(isNamed);
    context.addIssue({ code: 'custom', message: 'shares-not-whole', path: ['payers', first, 'share'] });
  }
  const seen = new Set<string>();
  payers.forEach(({ name }, index) => {
    if (name === undefined) return;
    const key = name.toLowerCase();
    if (seen.has(key)) {
      context.addIssue({ code: 'custom', message: 'named-twice', path: ['payers', index, 'name'] });
    }
    seen.add(key);
  });
}

/** Details that were left empty, as they stand on record. */
export function withoutAbsent({
  kvk,
  oin,
  postalCode,
  invoiceEmail,
  eInvoiceAddress,
}: Pick<Row, 'kvk' | 'oin' | 'postalCode' | 'invoiceEmail' | 'eInvoiceAddress'>) {
  return {
    kvk: kvk ?? null,
    oin: oin ?? null,
    postalCode: postalCode ?? '',
    invoiceEmail: invoiceEmail ?? '',
    eInvoiceAddress: eInvoiceAddress ?? '',
  };
}
