import { z } from 'zod';

/** What somebody who wants to check a statement has in hand. */
export type GivenStatement =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'signed'; readonly compact: string };

export const statementPath = '/register/verklaring';

const longestPasted = 20_000;
const uuid = z.uuid();

/**
 * Reads what was pasted or stands in a link: the signed text, the number, or a link with either. Spaces and line ends
 * are left out: a text copied from a PDF has one after every line.
 */
export function givenStatement(pasted: string): GivenStatement | null {
  if (pasted.length > longestPasted) return null;
  const bare = pasted.replace(/[\s\u00ad\u200b\ufeff]+/g, '');
  const linked = bare.split(`${statementPath}/`).at(-1) ?? '';
  const text = linked.split(/[?#]/, 1)[0] ?? '';
  const id = uuid.safeParse(text.toLowerCase());
  if (id.success) return { kind: 'id', id: id.data };
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) ? { kind: 'signed', compact: text } : null;
}

/** The short link of a statement, which fits in a QR code that a phone reads from paper. */
export function statementLink(origin: string, id: string): string {
  return `${origin}${statementPath}/${id}`;
}
