import type { T } from '~/i18n/translate';
import type { Cell, Column } from '~/platform/spreadsheet/column';
import { expenseKinds } from '../expenses/expense-kind';
import { workKinds } from '../time/work-kind';
import type { ExportedLine } from './exported-line';

export interface LineColumn extends Column {
  readonly cell: (line: ExportedLine) => Cell;
}

/**
 * What a treasurer sees of a line: hours, organisations, amounts and numbers. Never a note, a reason, or anything of a
 * case. Source: domain.md 13, rules 8, 21 and 22.
 */
export function lineColumns(t: T, mark: string): readonly LineColumn[] {
  const words = lineWords(t);
  const heading = (key: keyof typeof widths) => ({ heading: t(`exports:line.${key}`), width: widths[key] });
  return [
    { ...heading('line'), kind: 'whole', cell: ({ id }) => Number(id) },
    { ...heading('reference'), kind: 'text', cell: ({ reference }) => reference },
    { ...heading('month'), kind: 'text', cell: ({ booked_month }) => booked_month },
    { ...heading('day'), kind: 'day', cell: ({ occurred_on }) => occurred_on },
    { ...heading('role'), kind: 'text', cell: ({ role }) => words.role[role] ?? role },
    { ...heading('kind'), kind: 'text', cell: ({ kind }) => words.kind[kind] ?? kind },
    { ...heading('minutes'), kind: 'whole', cell: ({ minutes }) => minutes },
    { ...heading('client-rate'), kind: 'hundredths', cell: ({ client_rate_cents }) => client_rate_cents },
    { ...heading('client-net'), kind: 'hundredths', cell: ({ client_net_cents }) => client_net_cents },
    { ...heading('client-vat'), kind: 'text', cell: (line) => words.vat[line.client_vat_treatment] ?? '' },
    { ...heading('client-percent'), kind: 'hundredths', cell: (line) => line.client_vat_basis_points },
    { ...heading('payers'), kind: 'text', cell: ({ payers }) => payers },
    { ...heading('invoices'), kind: 'text', cell: ({ invoices }) => invoices },
    { ...heading('payee'), kind: 'text', cell: ({ payee }) => payee },
    { ...heading('payout-rate'), kind: 'hundredths', cell: ({ payout_rate_cents }) => payout_rate_cents },
    { ...heading('payout-net'), kind: 'hundredths', cell: ({ payout_net_cents }) => payout_net_cents },
    { ...heading('payout-vat'), kind: 'text', cell: (line) => words.vat[line.payout_vat_treatment] ?? '' },
    { ...heading('payout-percent'), kind: 'hundredths', cell: (line) => line.payout_vat_basis_points },
    { ...heading('statement'), kind: 'text', cell: ({ statement }) => statement },
    { ...heading('quality-net'), kind: 'hundredths', cell: ({ quality_net_cents }) => quality_net_cents },
    { ...heading('corrects'), kind: 'whole', cell: ({ corrects_id }) => corrects_id && Number(corrects_id) },
    { ...heading('replaces'), kind: 'whole', cell: ({ replaces_id }) => replaces_id && Number(replaces_id) },
    { ...heading('export'), kind: 'text', cell: () => mark },
  ];
}

const widths = {
  line: 10,
  reference: 16,
  month: 10,
  day: 12,
  role: 12,
  kind: 18,
  minutes: 9,
  'client-rate': 14,
  'client-net': 14,
  'client-vat': 16,
  'client-percent': 8,
  payers: 40,
  invoices: 18,
  payee: 28,
  'payout-rate': 14,
  'payout-net': 14,
  'payout-vat': 16,
  'payout-percent': 8,
  statement: 14,
  'quality-net': 14,
  corrects: 12,
  replaces: 12,
  export: 40,
} as const;

type Words = Readonly<Record<string, string>>;

/** Looked up once: a text is asked for a million times. */
function lineWords(t: T): { readonly role: Words; readonly kind: Words; readonly vat: Words } {
  return {
    role: { reviewer: t('domain:billingRole.reviewer'), supervisor: t('domain:billingRole.supervisor') },
    kind: Object.fromEntries([
      ...workKinds.map((kind) => [kind, t(`domain:workKind.${kind}`)]),
      ...expenseKinds.map((kind) => [kind, t(`domain:expenseKind.${kind}`)]),
    ]),
    vat: {
      standard: t('exports:vat.standard'),
      exempt: t('exports:vat.exempt'),
      outside: t('exports:vat.outside'),
      reverse: t('exports:vat.reverse'),
    },
  };
}
