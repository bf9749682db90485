/** The closed answers of the intake: bands and months, so that a case cannot be recognised. */
export const triggers = [
  'calamity',
  'incident',
  'violence',
  'near-miss',
  'stuck-case',
  'good-example',
  'theme',
  'none',
] as const;
export type Trigger = (typeof triggers)[number];

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

export const municipalityRoles = ['commissioner', 'participant', 'payer', 'none'] as const;
export type MunicipalityRole = (typeof municipalityRoles)[number];

export const willingnesses = ['yes', 'probably', 'unknown', 'no'] as const;
export type Willingness = (typeof willingnesses)[number];

export const ageBands = ['0-3', '4-11', '12-17', '18-23'] as const;
export type AgeBand = (typeof ageBands)[number];

export const periodLengths = ['up-to-6-months', 'up-to-1-year', 'up-to-2-years', 'longer'] as const;
export type PeriodLength = (typeof periodLengths)[number];

export const periodEnds = ['running', 'up-to-3-months', '3-to-12-months', 'over-1-year'] as const;
export type PeriodEnd = (typeof periodEnds)[number];

export const inspectorateStates = ['reported', 'not-reported', 'not-obliged', 'unknown'] as const;
export type InspectorateState = (typeof inspectorateStates)[number];

export const parallelProcessKinds = [
  'criminal',
  'disciplinary',
  'complaint',
  'civil',
  'child-protection',
] as const;
export type ParallelProcessKind = (typeof parallelProcessKinds)[number];

export const parallelProcessStates = ['none', 'running', 'finished', 'unknown'] as const;
export type ParallelProcessState = (typeof parallelProcessStates)[number];

export const attentions = ['none', 'some', 'much'] as const;
/** Attention of media or council. */
export type Attention = (typeof attentions)[number];

export const familyInformedStates = ['yes', 'no', 'later', 'not-possible'] as const;
export type FamilyInformed = (typeof familyInformedStates)[number];

export const budgetBands = ['up-to-10k', '10k-to-25k', '25k-to-50k', 'over-50k', 'unknown'] as const;
export type BudgetBand = (typeof budgetBands)[number];

export const consentStates = ['none', 'asked', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

export const foundUsWays = [
  'colleague',
  'search',
  'inspectorate',
  'meeting',
  'earlier-review',
  'other',
] as const;
export type FoundUs = (typeof foundUsWays)[number];
