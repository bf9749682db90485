/**
 * The taxonomies the portal comes with, in the order in which a reader meets them. A coordinator may add others; they
 * are known by their key like these. Source: domain.md 2.5 and 4.3.
 */
export const startTaxonomies = [
  'theme',
  'factor-level',
  'pattern-type',
  'sector',
  'age-band',
  'trigger',
  'form',
] as const;
export type StartTaxonomy = (typeof startTaxonomies)[number];

/** What a taxonomy says something about: one finding, or the whole review it comes from. */
export const taxonomyLevels = ['finding', 'source'] as const;
export type TaxonomyLevel = (typeof taxonomyLevels)[number];
