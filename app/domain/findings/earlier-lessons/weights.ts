/**
 * Everything that makes a lesson come before another, in one place. Points are those of BM25; what codes add is about
 * as much as one word that is rare.
 */
export const weights = {
  /** How often a word counts by where it stands. */
  fields: { title: 2.5, pattern: 1.5, wider: 0.8, wentWell: 0.6, considerations: 1 },
  /** How much a word counts by how it was recognised. */
  recognised: { itself: 1, notion: 0.8, part: 0.5 },
  /** Of a word that is not of the field, so much is left: `betekent` is rare in lessons, and says nothing. */
  outsideField: 0.5,
  /** Of a word that nearly every question has, so much is left. */
  everywhere: 0.4,
  /** A theme that was ticked, as if its words had been typed, for so much. */
  tickedTheme: 0.35,
  codes: { sector: 0.25, 'age-band': 0.8, trigger: 0.5 },
  /** A word that most lessons have still says something: of a library about one thing, too. */
  leastRarity: 0.6,
  /** Saturation and length of BM25. */
  saturation: 1.2,
  length: 0.6,
} as const;

/** Lessons of which the words get fewer points are not offered, whatever codes they share. */
export const leastPoints = 0.5;

/** Nor those that get less than this part of what the first one gets. */
export const leastShare = 0.4;
