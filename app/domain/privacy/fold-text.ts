/** A text in plain characters, and where each of its characters stood in the original. */
export interface FoldedText {
  readonly text: string;
  /** Original position of the first unit of each folded character. */
  readonly starts: Uint32Array;
  /** Original position just after each folded character. */
  readonly ends: Uint32Array;
}

const invisible = /\p{Cf}|\ufe0f/u;
const space = /\p{Zs}/u;
const lineEnds = '\r\v\f\u0085\u2028\u2029';
const dash = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/;
const apostrophe = /[\u2018\u2019\u02bc\u00b4`]/;

const mathematicalDigits = 0x1d7ce;

/** One plain character for the code point; empty for a character nobody sees. */
function foldCodePoint(codePoint: number, character: string): string {
  if (codePoint < 0x80 && codePoint !== 0x60) {
    return lineEnds.includes(character) ? '\n' : character === '\t' ? ' ' : character;
  }
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return String.fromCharCode(codePoint - 0xfee0);
  if (codePoint >= 0x660 && codePoint <= 0x669) return String(codePoint - 0x660);
  if (codePoint >= 0x6f0 && codePoint <= 0x6f9) return String(codePoint - 0x6f0);
  if (codePoint >= mathematicalDigits && codePoint <= 0x1d7ff) {
    return String((codePoint - mathematicalDigits) % 10);
  }
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (lineEnds.includes(character)) return '\n';
  if (dash.test(character)) return '-';
  if (character === '\u00b7' || character === '\u2027') return '.';
  if (apostrophe.test(character)) return "'";
  return character;
}

/** A character of plain text: nothing to fold. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f && code !== 0x60) || (code >= 0xc0 && code < 0x250);
}

const chunk = 8192;

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let from = 0; from < codes.length; from += chunk) {
    parts.push(String.fromCharCode(...codes.subarray(from, from + chunk)));
  }
  return parts.join('');
}

/**
 * Makes every way of writing digits, spaces and dashes one way, so that a number written with
 * full-width digits, no-break spaces or invisible characters between is still that number.
 */
export function foldText(original: string): FoldedText {
  const codes = new Uint16Array(original.length);
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  let length = 0;
  const keep = (code: number, start: number, end: number) => {
    codes[length] = code;
    starts[length] = start;
    ends[length] = end;
    length++;
  };
  let position = 0;
  while (position < original.length) {
    const start = position;
    const codePoint = original.codePointAt(start) ?? 0;
    position += codePoint > 0xffff ? 2 : 1;
    if (isPlain(codePoint)) {
      keep(codePoint, start, position);
      continue;
    }
    const isHalfOfLineEnd = codePoint === 0x0d && original.charCodeAt(position) === 0x0a;
    const folded = isHalfOfLineEnd ? '' : foldCodePoint(codePoint, original.slice(start, position));
    for (let unit = 0; unit < folded.length; unit++) keep(folded.charCodeAt(unit), start, position);
  }
  return {
    text: textOf(codes.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}
