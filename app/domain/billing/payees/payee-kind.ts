/** Who is paid for somebody's work. Source: domain.md 2.3 and 7.4: to their employer, or to their own company. */
export const payeeKinds = ['employer', 'own-company'] as const;
export type PayeeKind = (typeof payeeKinds)[number];
