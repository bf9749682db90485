import { plainText } from '../search/search-words';

/** Addresses of pages under `/register`, which nobody's own page may take. */
export const pageSlugs = ['gegevens', 'verklaring', 'verklaringen', 'kaart', 'erkenning'] as const;

/** A name as part of an address: `Åse van 't Veld` becomes `ase-van-t-veld`. */
export function slugOf(name: string): string {
  const slug =
    plainText(name)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'lid';
  return pageSlugs.some((page) => page === slug) ? `${slug}-lid` : slug;
}

/** This part of an address, or the first numbered one that nobody has. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
