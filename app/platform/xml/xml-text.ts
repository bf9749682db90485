const halfSign = /\p{Surrogate}/gu;

/** What XML 1.0 does not allow or advises against: control characters and places of Unicode that hold no sign. */
const notText =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** A text as it may stand in an XML file, on one line; `undefined` for a text with nothing in it, so that no element is empty. */
export function xmlText(text: string | null): string | undefined {
  const lines = xmlLines(text);
  return lines?.replace(/\s+/g, ' ').trim() || undefined;
}

/** The same, with its line breaks. */
export function xmlLines(text: string | null): string | undefined {
  if (text === null) return undefined;
  const kept = text.replace(halfSign, '\ufffd').replace(/\r\n?/g, '\n').replace(notText, '').trim();
  return kept || undefined;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between or inside tags that are written by hand, with its spaces. */
export function escapedXml(text: string): string {
  return text
    .replace(halfSign, '\ufffd')
    .replace(notText, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
