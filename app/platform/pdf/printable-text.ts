/** Stands for signs that no typeface of ours has. */
export const unprintable = '[?]';

export interface PrintableText {
  readonly text: string;
  /** Whether it says all that the text said. */
  readonly isWhole: boolean;
}

/** Signs that mean the same as one that every typeface has. */
const sameMeaning: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2190': '<-',
  '\u2192': '->',
  '\u2194': '<->',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u25cf': '•',
  '\u25aa': '•',
  '\u2023': '•',
};

const unseen = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * A text with only the signs that can be printed: the same in another writing where there is one, without an
 * accent where not, and else a mark. What cannot be seen anyway, such as a change of direction, is left out.
 */
export function printableText(typed: string, canPrint: (codePoint: number) => boolean): PrintableText {
  const isPrintable = (text: string) => [...text].every((sign) => canPrint(sign.codePointAt(0) ?? 0));
  const composed = typed.normalize('NFC');
  if (isPrintable(composed)) return { text: composed, isWhole: true };
  let isWhole = true;
  const printed = Array.from(signs.segment(composed), ({ segment }) => {
    if (isPrintable(segment)) return segment;
    const seen = (sameMeaning[segment] ?? segment).replace(unseen, '');
    if (isPrintable(seen)) return seen;
    const written = seen.normalize('NFKC');
    if (isPrintable(written)) return written;
    isWhole = false;
    const plain = seen.normalize('NFKD').replace(/\p{M}/gu, '');
    return plain !== '' && isPrintable(plain) ? plain : unprintable;
  }).join('');
  return { text: printed.replace(/\[\?\](?:\s*\[\?\])+/g, unprintable), isWhole };
}
