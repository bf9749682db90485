/** The chapters of an annual report, in their order. Beside most of them stand the figures they are about. */
export const chapters = [
  'introduction',
  'questions',
  'reviews',
  'quality',
  'people',
  'learning',
  'outlook',
] as const;
export type Chapter = (typeof chapters)[number];

/** In the address of the page on which a chapter is written. */
export const chapterSlugs = {
  introduction: 'inleiding',
  questions: 'vragen',
  reviews: 'leerreviews',
  quality: 'kwaliteit',
  people: 'mensen',
  learning: 'geleerd',
  outlook: 'vooruit',
} as const satisfies Record<Chapter, string>;

export function chapterAt(slug: string | undefined): Chapter | null {
  return chapters.find((chapter) => chapterSlugs[chapter] === slug) ?? null;
}

/** The longest text of a chapter in one language, in whole characters. */
export const longestChapter = 12_000;
