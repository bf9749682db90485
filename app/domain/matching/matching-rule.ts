/** The hard rules in their written order: the first that fails is the binding one. */
export const hardRules = [
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'H7',
  'H8',
  'H9',
  'H10',
  'H11',
  'H12',
  'H13',
] as const;
export type HardRule = (typeof hardRules)[number];

/** Rules of which the coordinator may set aside at least a part; which part is in `overrides.ts`. */
export const overridableRules = ['H2', 'H4', 'H6', 'H7', 'H12', 'H13'] as const satisfies readonly HardRule[];
export type OverridableRule = (typeof overridableRules)[number];

export const softRules = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'] as const;
export type SoftRule = (typeof softRules)[number];
