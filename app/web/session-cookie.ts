const plainName = 'leerkring';

/** The `__Host-` prefix makes browsers insist on https, this host and the whole site; http on localhost has none. */
export function sessionCookieName(secure: boolean): string {
  return secure ? `__Host-${plainName}` : plainName;
}

export function carriesSession(cookieHeader: string | null): boolean {
  if (!cookieHeader) return false;
  return cookieHeader.split(';').some((pair) => {
    const name = pair.split('=', 1)[0]?.trim();
    return name === sessionCookieName(true) || name === sessionCookieName(false);
  });
}
