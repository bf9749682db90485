const letters = 'ghijklmnop';

/** An id that may stand in a name: its digits may happen to be a phone or citizen service number, which no name may hold. */
export function inLetters(id: string): string {
  return id.replace(/\d/g, (digit) => letters.charAt(Number(digit)));
}

export function fromLetters(written: string): string {
  return written.replace(/[g-p]/g, (letter) => String(letters.indexOf(letter)));
}
