import { z } from 'zod';
import { sameSitePath } from './same-site-path';

/** Who is signing in, between asking for a code and typing it: not in an address, where it would be kept and logged. */
export interface SignInAttempt {
  readonly address: string;
  /** Where they wanted to go. */
  readonly wanted: string | null;
}

const name = 'leerkring-sign-in';
/** A little longer than the code, so that somebody too late is told so. */
const lifetimeSeconds = 30 * 60;
const stored = z.tuple([z.email().max(254), z.string().nullable()]);

export function signInCookie({ address, wanted }: SignInAttempt, secure: boolean): string {
  const value = Buffer.from(JSON.stringify([address, wanted])).toString('base64url');
  return cookie(value, lifetimeSeconds, secure);
}

export function forgetSignIn(secure: boolean): string {
  return cookie('', 0, secure);
}

export function readSignIn(request: Request): SignInAttempt | null {
  const pairs = request.headers.get('Cookie')?.split(';') ?? [];
  const value = pairs.map((pair) => pair.trim().split('=', 2)).find(([key]) => key === name)?.[1];
  if (!value) return null;
  try {
    const parsed = stored.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
    return parsed.success ? { address: parsed.data[0], wanted: sameSitePath(parsed.data[1]) } : null;
  } catch {
    return null;
  }
}

function cookie(value: string, seconds: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
