/** No vowels, so no words; of signs that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) one at most. */
const alphabet = '23456789CDFGHJKMNPQRTVWXY';
const groups = 3;
const groupLength = 3;

export const referenceForm = new RegExp(`^LR(-[${alphabet}]{${groupLength}}){${groups}}$`);

/**
 * A reference such as `LR-7K3-F9Q-XMD`: 25 to the power 9, almost 42 bits, so it cannot be guessed.
 * `draw(below)` gives a random whole number from 0 up to `below`.
 */
export function drawReference(draw: (below: number) => number): string {
  const sign = () => alphabet[draw(alphabet.length)] ?? '';
  const group = () => Array.from({ length: groupLength }, sign).join('');
  return ['LR', ...Array.from({ length: groups }, group)].join('-');
}

/** A reference as somebody typed or dictated it, in its one right form; `null` when it cannot be one. */
export function readReference(typed: string): string | null {
  const reference = typed.trim().toUpperCase();
  return referenceForm.test(reference) ? reference : null;
}
