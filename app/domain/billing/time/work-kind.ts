/** What somebody did with their time. Source: domain.md 13, rule 21. */
export const workKinds = [
  'conversation',
  'learning-session',
  'analysis',
  'report',
  'consultation',
  'travel',
  'supervision',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** The longest remark about a piece of work, in whole characters. Never on an invoice. Source: domain.md 13, rule 21. */
export const longestNote = 80;
