/** An id that may stand in a name: its digits may happen to be a phone or citizen service number, which no name may hold. */
export function inLetters(id: string): string {
  return id.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}
