/** Chance that is the same every time for the same seed, so that the demonstration world never changes by itself. */
export interface Chance {
  /** A whole number from 0 up to `limit`, itself not included. */
  below(limit: number): number;
  oneIn(count: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** So many different items, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): Item[];
  shuffled<Item>(items: readonly Item[]): Item[];
  /** An id in the form of a version 4 UUID. */
  id(): string;
}

/** Every subject has its own stream: what is added to one leaves the others as they were. */
export function chanceFor(subject: string): Chance {
  const next = numbersFrom(subject);
  const below = (limit: number) => Math.floor(next() * limit);
  function shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.flatMap(() => left.splice(below(left.length), 1));
  }
  return {
    below,
    shuffled,
    oneIn: (count) => below(count) === 0,
    pick(items) {
      const [item] = items.slice(below(items.length));
      if (item === undefined) throw new Error(`nothing to pick from for ${subject}`);
      return item;
    },
    some(items, count) {
      const chosen = new Set(shuffled(items.map((_, at) => at)).slice(0, count));
      return items.filter((_, at) => chosen.has(at));
    },
    id() {
      const digits = Array.from({ length: 30 }, () => below(16).toString(16)).join('');
      return digits.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
    },
  };
}

/** Numbers from 0 to 1: the subject is hashed with FNV-1a, the hash feeds mulberry32. */
function numbersFrom(subject: string): () => number {
  let state = 2_166_136_261;
  for (const sign of subject) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
