/** Fields of a profile that appear in public only when the person chose so. */
export const shownFields = [
  'employer',
  'side-functions',
  'about',
  'themes',
  'sectors',
  'review-forms',
  'languages',
  'regions',
  'availability',
] as const;
export type ShownField = (typeof shownFields)[number];
