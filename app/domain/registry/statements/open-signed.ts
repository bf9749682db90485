import { base64url, compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';

/** The only way we sign: Ed25519 (RFC 8032), which a JWS calls EdDSA (RFC 8037). */
export const signingAlgorithm = 'EdDSA';

/** Longer than any statement; a list of revoked ones may hold many. */
const longest = 1_000_000;

export type Opened =
  | { readonly ok: true; readonly claims: unknown }
  | { readonly ok: false; readonly reason: 'unreadable' | 'not-ours' | 'tampered' };

/**
 * What a compact JWS (RFC 7515) says, if one of these keys signed exactly this text as this type. The heading of a
 * text nobody has checked yet decides nothing: the algorithm is ours, not what it names.
 */
export async function openSigned(compact: string, type: string, keys: JSONWebKeySet): Promise<Opened> {
  if (compact.length > longest) return { ok: false, reason: 'unreadable' };
  const parts = compact.split('.');
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]*$/.test(part)) || !parts[0]) {
    return { ok: false, reason: 'unreadable' };
  }
  const heading = headingOf(compact);
  if (!heading || heading.alg !== signingAlgorithm) return { ok: false, reason: 'tampered' };
  if (heading.typ !== type) return { ok: false, reason: 'not-ours' };
  if (!keys.keys.some(({ kid }) => kid === heading.kid)) return { ok: false, reason: 'not-ours' };
  try {
    if (!isWrittenOneWay(parts[2] ?? '')) return { ok: false, reason: 'tampered' };
    const { payload } = await compactVerify(compact, createLocalJWKSet(keys), {
      algorithms: [signingAlgorithm],
    });
    return { ok: true, claims: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) };
  } catch {
    return { ok: false, reason: 'tampered' };
  }
}

function headingOf(compact: string): { alg?: unknown; typ?: unknown; kid?: unknown } | null {
  try {
    return decodeProtectedHeader(compact);
  } catch {
    return null;
  }
}

/** Bits that say nothing may hide in the last letter of base64url: another letter, the same signature. */
function isWrittenOneWay(signature: string): boolean {
  return base64url.encode(base64url.decode(signature)) === signature;
}
