const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * A text in lines of at most this width. The space at which a line breaks stays at its end: who copies the text, or
 * has it read aloud, gets the words apart. A word that is too long for a line breaks anywhere.
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const start = (word: string) => {
    if (line !== '') lines.push(line);
    line = word;
    used = widthOf(word);
  };
  for (const word of text.split(/(?<= )(?=[^ ])/)) {
    if (used + widthOf(word.trimEnd()) <= width) {
      line += word;
      used += widthOf(word);
    } else {
      for (const part of partsOf(word, width, widthOf)) start(part);
    }
  }
  return [...lines, line];
}

/** A word in parts that fit on a line, each at least one sign. */
function partsOf(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of signs.segment(word)) {
    const more = widthOf(segment);
    if (part !== '' && used + more > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += more;
  }
  return [...parts, part];
}
