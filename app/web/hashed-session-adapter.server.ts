import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession } from 'lucia';

/** What the database knows a session by: whoever reads the table cannot make the cookie from it. */
export function sessionHandle(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Lucia stores the cookie's token itself and prolongs a session for as long as it is used. Between Lucia and the
 * table, this keeps only the hash, and lets the end of a session stand where it was set.
 */
export function hashedSessions(inner: Adapter): Adapter {
  return {
    async getSessionAndUser(token) {
      const [session, user] = await inner.getSessionAndUser(sessionHandle(token));
      return [session && { ...session, id: token }, user];
    },
    setSession: (session: DatabaseSession) => inner.setSession({ ...session, id: sessionHandle(session.id) }),
    deleteSession: (token) => inner.deleteSession(sessionHandle(token)),
    updateSessionExpiration: async () => {},
    getUserSessions: (userId) => inner.getUserSessions(userId),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
  };
}
