/** The life of one edition of an annual report: written, laid before somebody else, and published for good. */
export const editionStatuses = ['writing', 'offered', 'published'] as const;
export type EditionStatus = (typeof editionStatuses)[number];
