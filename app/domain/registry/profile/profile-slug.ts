import { plainText } from '../search/search-words';

/** A name as part of an address: `Åse van 't Veld` becomes `ase-van-t-veld`. */
export function slugOf(name: string): string {
  return (
    plainText(name)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'lid'
  );
}
