const scheme = /^\s*([a-z][a-z0-9+.-]*):/i;

/** Where a link in a document may lead when somebody clicks it: the web, mail, a phone, or a place beside it. */
export function isPlainLink(address: string): boolean {
  const found = scheme.exec(withoutHidden(address))?.[1]?.toLowerCase();
  if (found === undefined) return !/^\s*[\\/]{2}/.test(address);
  return ['http', 'https', 'mailto', 'tel'].includes(found);
}

/** The template somebody began with, on their own disk: a program asks nobody else for it. */
export function isLocalTemplate(address: string): boolean {
  const clean = withoutHidden(address);
  if (/^file:\/{3}[a-z]:[\\/]/i.test(clean) || /^[a-z]:[\\/]/i.test(clean)) return true;
  return !scheme.test(clean) && !/^[\\/]{2}/.test(clean);
}

/** Programs skip tabs and line breaks in an address. */
function withoutHidden(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
  return address.replace(/[\u0000-\u0020]/g, '');
}
