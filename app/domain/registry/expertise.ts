/** Broad themes of a question and of a reviewer's experience: ticks only, never text about a family. */
export const themes = [
  'infant-injury',
  'sexual-abuse',
  'domestic-violence',
  'parental-psychiatry',
  'addiction',
  'complex-divorce',
  'suicidality',
  'placement-safety',
  'mild-disability',
  'school-absence',
  'migration',
  'neglect',
  'other',
] as const;
export type Theme = (typeof themes)[number];

/** Fields of work a reviewer knows from inside; coarser than organisation kinds. */
export const sectors = [
  'municipality',
  'youth-protection',
  'youth-care',
  'youth-mental-health',
  'adult-mental-health',
  'health-care',
  'education',
  'police-justice',
  'disability-care',
  'social-domain',
] as const;
export type Sector = (typeof sectors)[number];

export const careDomains = ['youth', 'adult', 'both'] as const;
export type CareDomain = (typeof careDomains)[number];

export const spokenLanguages = ['nl', 'en', 'de', 'fr', 'fy', 'tr', 'ar', 'pl', 'pap', 'ngt'] as const;
/** Languages in which somebody can hold conversations; `ngt` is Dutch sign language. */
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const meetingModes = ['live', 'hybrid', 'online'] as const;
export type MeetingMode = (typeof meetingModes)[number];
