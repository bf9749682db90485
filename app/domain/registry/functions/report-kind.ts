/** What somebody reports of a function or tie of their own: a new one, an end or correction, or that it never was. */
export const reportKinds = ['new', 'change', 'mistake'] as const;
export type ReportKind = (typeof reportKinds)[number];
