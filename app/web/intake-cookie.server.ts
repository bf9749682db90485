import { draftDays } from '~/domain/requests/intake/intake-draft.server';

const plainName = 'leerkring-aanvraag';

/** The draft somebody is writing belongs to this browser: who has the cookie has the draft. */
export function intakeCookie(token: string, secure: boolean): string {
  const seconds = draftDays * 24 * 60 * 60;
  const start = `${nameOf(secure)}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
  return secure ? `${start}; Secure` : start;
}

/** Lets go of the draft: it goes on elsewhere. */
export function noIntakeCookie(secure: boolean): string {
  const start = `${nameOf(secure)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
  return secure ? `${start}; Secure` : start;
}

export function readIntakeToken(request: Request): string | null {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('=', 2));
  const find = (name: string) => pairs.find(([key]) => key === name)?.[1];
  return find(nameOf(true)) || find(nameOf(false)) || null;
}

/** The `__Host-` prefix makes browsers insist on https and this host; http on localhost has none. */
function nameOf(secure: boolean): string {
  return secure ? `__Host-${plainName}` : plainName;
}
