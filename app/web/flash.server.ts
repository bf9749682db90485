import type { MessageKey } from '~/i18n/message-key';
import { isMessageKey, type Params } from '~/i18n/translate';

/** A message for the next page only. The cookie holds a key and numbers or names of ours, never a sentence. */
export interface Flash {
  readonly message: MessageKey;
  readonly params?: Params;
  /** `warning` for what did not happen after all. */
  readonly kind?: 'ok' | 'warning';
}

const name = 'leerkring-flash';
const longestParam = 200;

export function flashCookie(flash: Flash, secure: boolean): string {
  const value = Buffer.from(JSON.stringify([flash.message, flash.params ?? {}, flash.kind])).toString(
    'base64url',
  );
  return `${name}=${value}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

export interface TakenFlash {
  readonly flash: Flash | null;
  /** To be sent with the page that shows it. Empty when there was none. */
  readonly headers: Readonly<Record<string, string>>;
}

export function takeFlash(request: Request): TakenFlash {
  const value = cookieValue(request.headers.get('Cookie'));
  if (value === null) return { flash: null, headers: {} };
  return { flash: parseFlash(value), headers: { 'Set-Cookie': `${name}=; Path=/; Max-Age=0; HttpOnly` } };
}

function cookieValue(header: string | null): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2);
    if (key?.trim() === name && value) return value.trim();
  }
  return null;
}

function parseFlash(value: string): Flash | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const [message, params, kind] = parsed as [unknown, unknown, unknown];
    if (typeof message !== 'string' || !isMessageKey(message)) return null;
    return { message, params: plainParams(params), kind: kind === 'warning' ? 'warning' : 'ok' };
  } catch {
    return null;
  }
}

function plainParams(value: unknown): Params {
  if (typeof value !== 'object' || value === null) return {};
  const short = Object.entries(value).filter(
    ([, param]) => typeof param === 'number' || (typeof param === 'string' && param.length <= longestParam),
  );
  return Object.fromEntries(short);
}
