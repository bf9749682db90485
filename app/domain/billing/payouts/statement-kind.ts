/** What the network pays for: a statement to which the payee sends an invoice, or the invoice the network makes for them. */
export const statementKinds = ['statement', 'self-billing'] as const;
export type StatementKind = (typeof statementKinds)[number];
