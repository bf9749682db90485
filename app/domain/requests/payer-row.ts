import { z } from 'zod';
import {
  digits,
  eInvoiceAddress,
  email,
  optionalText,
  organisationName,
  postalCode,
  share,
} from './answer-rules';

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
