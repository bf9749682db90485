export const invoiceKinds = ['invoice', 'credit-note'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** An invoice as printed, as e-invoice, and the hours it stands for. */
export const invoiceFiles = ['pdf', 'ubl', 'time-sheet'] as const;
export type InvoiceFile = (typeof invoiceFiles)[number];

export const eInvoiceProfiles = ['peppol', 'nlcius'] as const;
export type EInvoiceProfile = (typeof eInvoiceProfiles)[number];
