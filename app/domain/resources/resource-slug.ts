const longestSlug = 70;

/** Of the pages of the editors. */
const pageSlug = 'beheer';

/** A title as part of an address: `Leidraad: 'ruimte' voor een gesprek` becomes `leidraad-ruimte-voor-een-gesprek`. */
export function slugOfTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? ['stuk']).join('-').slice(0, longestSlug).replace(/-+$/, '');
  return slug === pageSlug ? `${slug}-stuk` : slug;
}

/** This part of an address, or the first numbered one that nothing has. */
export function freeSlugFor(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
