const leastPart = 3;
const links = ['', 's', 'en', 'e'];

/**
 * The stems of which a Dutch compound is made, when all of it can be laid with known words: `jeugdbeschermingstafel` is
 * `jeugd`, `bescherm`, `tafel`. Empty for a word that is no compound. Fewest parts win, and of equals the longest last
 * one, which is what the compound is a kind of.
 */
export function compoundParts(word: string, known: ReadonlyMap<string, string>): readonly string[] {
  if (word.length < 2 * leastPart + 1) return [];
  return lay(word, known, 3) ?? [];
}

function lay(word: string, known: ReadonlyMap<string, string>, most: number): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (let at = leastPart; at <= word.length - leastPart; at += 1) {
    const tail = known.get(word.slice(at));
    if (tail === undefined) continue;
    const before = layHead(word.slice(0, at), known, most - 1);
    if (before && (best === null || before.length + 1 < best.length)) best = [...before, tail];
  }
  return best;
}

function layHead(head: string, known: ReadonlyMap<string, string>, most: number): readonly string[] | null {
  for (const link of links) {
    if (!head.endsWith(link) || head.length - link.length < leastPart) continue;
    const bare = head.slice(0, head.length - link.length);
    const stem = known.get(bare);
    if (stem !== undefined) return [stem];
    const parts = most > 1 ? lay(bare, known, most) : null;
    if (parts) return parts;
  }
  return null;
}
