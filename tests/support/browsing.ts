import type { Answer } from './http-client';
import type { Asking, Fields, TestPortal } from './portal';

/** Somebody at a browser: keeps the cookies it is given, and goes where it is sent. */
export interface Browsing {
  open(path: string, asking?: Asking): Promise<Answer>;
  /** The answer to the form itself; a redirect is not followed. */
  send(path: string, fields: Fields, asking?: Asking): Promise<Answer>;
  /** The page one ends up on after sending a form. */
  sendAndFollow(path: string, fields: Fields, asking?: Asking): Promise<Answer>;
}

export function browse(portal: TestPortal, firstCookie?: string): Browsing {
  const cookies = new Map<string, string>();
  const keep = (pair: string | undefined) => {
    const [name = '', value = ''] = (pair ?? '').split('=', 2);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  };
  if (firstCookie) keep(firstCookie);

  const withCookies = (asking: Asking = {}): Asking => ({
    ...asking,
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') || undefined,
  });
  const kept = (answer: Answer): Answer => {
    for (const cookie of answer.headers['set-cookie'] ?? []) keep(cookie.split(';', 1)[0]);
    return answer;
  };

  const browsing: Browsing = {
    open: async (path, asking) => kept(await portal.page(path, withCookies(asking))),
    send: async (path, fields, asking) => kept(await portal.send(path, fields, withCookies(asking))),
    async sendAndFollow(path, fields, asking) {
      const answer = await browsing.send(path, fields, asking);
      return answer.headers.location ? browsing.open(answer.headers.location) : answer;
    },
  };
  return browsing;
}
