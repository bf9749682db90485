import fc from 'fast-check';
import { vatTotals } from '~/domain/billing/documents/vat-totals';
import { addDays } from '~/domain/kernel/calendar-day';
import {
  type EInvoice,
  type EInvoiceLine,
  type EInvoiceParty,
  isCredit,
} from '~/platform/e-invoice/e-invoice';

const words = fc.oneof(
  fc.constantFrom('Stichting Leerkring', 'Gemeente Súdwest-Fryslân', 'A & B <i>"x"</i>', ']]>', 'Ünïcødé 🙂'),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((text) => `a${text}`),
);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2025-01-01', days));

const party: fc.Arbitrary<EInvoiceParty> = fc.record({
  name: words,
  addressLine: words,
  postalCode: fc.constantFrom('1234 AB', '9999ZZ'),
  city: words,
  countryCode: fc.constantFrom('NL', 'NL', 'NL', 'BE'),
  kvk: digits(8),
  oin: orNull(digits(20)),
  vatNumber: digits(9).map((number) => `NL${number}B01`),
  endpoint: orNull(
    fc.oneof(
      fc.record({ scheme: fc.constant('0190'), identifier: digits(20) }),
      fc.record({ scheme: fc.constant('0106'), identifier: digits(8) }),
      fc.record({ scheme: fc.constant('9944'), identifier: digits(9).map((number) => `NL${number}B01`) }),
    ),
  ),
  email: orNull(fc.constant('facturen@gemeente.example')),
});

const taxes = fc.constantFrom<Pick<EInvoiceLine, 'vatTreatment' | 'vatBasisPoints'>>(
  { vatTreatment: 'standard', vatBasisPoints: 2100 },
  { vatTreatment: 'standard', vatBasisPoints: 900 },
  { vatTreatment: 'standard', vatBasisPoints: 550 },
  { vatTreatment: 'exempt', vatBasisPoints: 0 },
  { vatTreatment: 'reverse', vatBasisPoints: 0 },
);
const outside = { vatTreatment: 'outside', vatBasisPoints: 0 } as const;

const line = (tax: fc.Arbitrary<Pick<EInvoiceLine, 'vatTreatment' | 'vatBasisPoints'>>) =>
  fc
    .record({
      name: words,
      description: orNull(words),
      netCents: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -500_000, max: -1 }) },
      ),
      tax,
      properties: fc.array(fc.record({ name: words, value: words }), { maxLength: 3 }),
      wholePeriod: fc.boolean(),
    })
    .map(({ tax: taxed, ...rest }) => ({ ...taxed, ...rest }));

const attachment = fc.record({
  filename: fc.constantFrom('factuur.pdf', 'uren & kosten.pdf', 'o"p.pdf'),
  mimeCode: fc.constantFrom('application/pdf' as const, 'text/csv' as const),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }),
  description: orNull(words),
});

/** Any invoice a caller may hand over: all kinds, profiles and treatments, corrections and attachments. */
export const randomInvoice: fc.Arbitrary<EInvoice> = fc
  .record({
    kind: fc.constantFrom<EInvoice['kind']>(
      'invoice',
      'credit-note',
      'self-billed-invoice',
      'self-billed-credit-note',
    ),
    profile: fc.constantFrom<EInvoice['profile']>('peppol', 'nlcius'),
    number: digits(8).map((number) => `F${number}`),
    issuedOn: day,
    days: fc.nat(60),
    withDue: fc.boolean(),
    seller: party,
    buyer: party,
    orderNumber: orNull(words),
    reference: words,
    projectReference: orNull(fc.constant('LR-2026-0042')),
    corrects: orNull(fc.record({ number: words, issuedOn: day })),
    period: orNull(day),
    accountName: orNull(words),
    paymentReference: orNull(words),
    note: orNull(words),
    reason: words,
    lines: fc.oneof(
      fc.array(line(taxes), { minLength: 1, maxLength: 8 }),
      fc.array(line(fc.constant(outside)), { minLength: 1, maxLength: 4 }),
    ),
    attachments: fc.array(attachment, { maxLength: 2 }),
  })
  .map(({ days, withDue, reference, period, reason, lines: drawn, ...rest }): EInvoice => {
    const credit = isCredit(rest.kind);
    const periodFrom = period;
    const periodTo = period && addDays(period, 30);
    const lines = drawn.map(({ wholePeriod, ...one }, index) => ({
      ...one,
      netCents: credit ? Math.abs(one.netCents) : one.netCents,
      position: index + 1,
      periodFrom: wholePeriod ? periodFrom : null,
      periodTo: wholePeriod ? periodTo : null,
    }));
    const { subtotals, ...totals } = vatTotals(lines);
    return {
      ...rest,
      ...totals,
      profile: rest.kind === 'self-billed-credit-note' ? 'peppol' : rest.profile,
      dueOn: credit && !withDue ? null : addDays(rest.issuedOn, days),
      buyerReference: rest.orderNumber === null || withDue ? reference : null,
      corrects: credit ? (rest.corrects ?? { number: 'F00000001', issuedOn: rest.issuedOn }) : rest.corrects,
      periodFrom,
      periodTo,
      iban: 'NL91 ABNA 0417 1643 00',
      lines,
      vat: subtotals.map((part) => ({
        ...part,
        exemptionReason: part.treatment === 'standard' ? null : reason,
      })),
    };
  });
