import { guardedText } from './plain-cell';

/** Dutch Excel reads UTF-8 only where this stands first. */
export const byteOrderMark = '\ufeff';
export const csvSeparator = ';';
export const csvLineEnd = '\r\n';

/** Signs by which any program could split a line into cells, also one that takes another separator than ours. */
const splits = /[";,\t\n|]|^\s|\s$/;

/** Most cells: to look at each of them once is enough. */
const harmless = /^\w(?:[\w .:/()&-]*[\w.)])?$/;

/** A text cell that is never worked out as a formula. */
export function csvText(text: string): string {
  if (harmless.test(text)) return text;
  const guarded = guardedText(text);
  return splits.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
