const longest = 240;

/** The beginning of a text, up to a whole word. */
export function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', longest)).replace(/[,;:.]$/, '')} …`;
}
