/** A control, a sign that turns the direction of what follows, half a sign, or none: nothing anybody reads. */
const unreadable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\r\n?|\p{Surrogate}/gu;

/** Text without what no cell can hold. Line breaks become plain ones. */
export function plainText(text: string): string {
  return text.replace(unreadable, (sign) => (sign.startsWith('\r') ? '\n' : ''));
}

/**
 * What a spreadsheet takes for a formula, were it the first sign of a cell, also in full width, and also behind spaces
 * and quotation marks, which some programs take off.
 */
const beginsLikeFormula = /^(?:[\t\n]|[\s\p{Cf}"'`´‘’“”„‚«»]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** Plain text that a program which guesses what a cell holds leaves text: an apostrophe stands in front where needed. */
export function guardedText(text: string): string {
  const plain = plainText(text);
  return beginsLikeFormula.test(plain) ? `'${plain}` : plain;
}
