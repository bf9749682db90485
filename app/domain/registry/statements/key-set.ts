import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';

/** A JWKS (RFC 7517) with Ed25519 keys alone. `issuer` is ours: a reader skips members it does not know. */
const keySet = z.object({
  issuer: z.string().optional(),
  keys: z
    .array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA').optional(),
        use: z.literal('sig').optional(),
      }),
    )
    .min(1),
});

/** The keys of a file somebody kept, and whose they are if it says so; null when it is no such file. */
export function readKeySet(text: string): { keys: JSONWebKeySet; issuer: string | null } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = keySet.safeParse(value);
  if (!parsed.success) return null;
  const keys = parsed.data.keys.map(({ kty, crv, x, kid }) => ({
    kty,
    crv,
    x,
    kid,
    alg: 'EdDSA',
    use: 'sig',
  }));
  return { keys: { keys }, issuer: parsed.data.issuer ?? null };
}
