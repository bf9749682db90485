/**
 * How long a text is as the database counts: by whole characters, so that one outside the basic plane, such as most
 * emoji, is one and not two.
 */
export function charactersIn(text: string): number {
  return [...text].length;
}

/** Whether a text has so many characters; a check of the database holds the same. */
export function hasAtLeast(characters: number): (text: string) => boolean {
  return (text) => charactersIn(text) >= characters;
}
