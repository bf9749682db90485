/** A text broken into lines of at most `most` signs, for a drawing that cannot break lines itself. */
export function wrappedLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word that is longer than a line, in pieces. */
function pieces(word: string, most: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length; at += most) found.push(word.slice(at, at + most));
  return found;
}
