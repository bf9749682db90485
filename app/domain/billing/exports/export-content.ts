/** What an export is made of: booked lines, invoices with credit notes, or statements with self-billed invoices. */
export const exportContentKinds = ['line', 'invoice', 'statement'] as const;
export type ExportContentKind = (typeof exportContentKinds)[number];
