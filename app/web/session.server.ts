import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { Lucia, TimeSpan } from 'lucia';
import type { Transaction } from '~/db/client.server';
import { people, personRoles, sessions } from '~/db/schema/accounts';
import { type Work, withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { type Role, roles } from '~/domain/accounts/role';
import type { Language } from '~/i18n/language';
import { deviceOf } from './device';
import { hashedSessions, sessionHandle } from './hashed-session-adapter.server';
import { carriesSession, sessionCookieName } from './session-cookie';
import { isWithin, longestSessionMinutes, sessionLimits } from './session-limits';

interface SessionFacts {
  createdAt: Date;
  lastSeenAt: Date;
  device: string;
}

interface PersonFacts {
  name: string;
  language: Language;
  deactivatedAt: Date | null;
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionFacts, PersonFacts>;
    UserId: string;
    DatabaseSessionAttributes: SessionFacts;
    DatabaseUserAttributes: PersonFacts;
  }
}

export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language;
}

export interface ReadSession {
  /** How this session is known in `listSessionsOf`; not the token. */
  readonly sessionId: string;
  readonly person: SignedInPerson;
}

export interface ListedSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** "Firefox, Windows"; empty when unknown. */
  readonly device: string;
}

/** Not every page needs a write to remember that somebody is still there. */
const touchAfterMs = 60_000;

type Auth = Lucia<SessionFacts, PersonFacts>;

function lucia(tx: Transaction, request: Request): Auth {
  const secure = new URL(request.url).protocol === 'https:';
  return new Lucia(hashedSessions(new DrizzlePostgreSQLAdapter(tx, sessions, people)), {
    sessionExpiresIn: new TimeSpan(longestSessionMinutes, 'm'),
    sessionCookie: {
      name: sessionCookieName(secure),
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: ({ createdAt, lastSeenAt, device }) => ({ createdAt, lastSeenAt, device }),
    getUserAttributes: ({ name, language, deactivatedAt }) => ({ name, language, deactivatedAt }),
  });
}

/** Until the session is read, whoever asks is a visitor to the database as well. */
function asVisitor<Outcome>(run: (work: Work) => Promise<Outcome>): Promise<Outcome> {
  return withActor(visitor, run);
}

/** Begins a session, ends the one this browser had, and gives the `Set-Cookie` value. */
export async function startSession(personId: string, request: Request): Promise<string> {
  return asVisitor(async ({ tx, now }) => {
    const auth = lucia(tx, request);
    const previous = tokenOf(auth, request);
    if (previous) await auth.invalidateSession(previous);
    const { id: token } = await auth.createSession(personId, {
      createdAt: now,
      lastSeenAt: now,
      device: deviceOf(request.headers.get('User-Agent')),
    });
    return auth.createSessionCookie(token).serialize();
  });
}

/** Whose request this is, with the roles that person holds now. */
export async function readSession(request: Request): Promise<ReadSession | null> {
  if (!carriesSession(request.headers.get('Cookie'))) return null;
  return asVisitor(async ({ tx, now }) => {
    const auth = lucia(tx, request);
    const token = tokenOf(auth, request);
    if (!token) return null;
    const { session, user } = await auth.validateSession(token);
    if (!session) return null;

    const held = await currentRolesOf(tx, user.id);
    if (user.deactivatedAt || !isWithin(sessionLimits(held), session, now)) {
      await auth.invalidateSession(token);
      return null;
    }
    const sessionId = sessionHandle(token);
    if (now.getTime() - session.lastSeenAt.getTime() >= touchAfterMs) {
      await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
    }
    return { sessionId, person: { id: user.id, name: user.name, language: user.language, roles: held } };
  });
}

/** Ends this browser's session; the `Set-Cookie` value takes the cookie away. */
export async function endSession(request: Request): Promise<string> {
  return asVisitor(async ({ tx }) => {
    const auth = lucia(tx, request);
    const token = tokenOf(auth, request);
    if (token) await auth.invalidateSession(token);
    return auth.createBlankSessionCookie().serialize();
  });
}

/** Ends one of a person's sessions. False when it is not theirs, or gone already. */
export async function endSessionOf(personId: string, sessionId: string): Promise<boolean> {
  return asVisitor(async ({ tx }) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId)))
      .returning({ id: sessions.id });
    return ended.length > 0;
  });
}

/** Signs a person out everywhere. */
export async function endSessionsOf(personId: string): Promise<void> {
  await asVisitor(({ tx }) => tx.delete(sessions).where(eq(sessions.userId, personId)));
}

/** Most recently used first. */
export async function listSessionsOf(personId: string): Promise<readonly ListedSession[]> {
  return asVisitor(async ({ tx, now }) => {
    const limits = sessionLimits(await currentRolesOf(tx, personId));
    const rows = await tx
      .select({
        id: sessions.id,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        device: sessions.device,
      })
      .from(sessions)
      .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.lastSeenAt));
    return rows.filter((row) => isWithin(limits, row, now));
  });
}

function tokenOf(auth: Auth, request: Request): string | null {
  return auth.readSessionCookie(request.headers.get('Cookie') ?? '');
}

/** In the order of the vocabulary, so that what is made of them looks the same each time. */
async function currentRolesOf(tx: Transaction, personId: string): Promise<readonly Role[]> {
  const rows = await tx
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), isNull(personRoles.endedAt)));
  const held = new Set(rows.map(({ role }) => role));
  return roles.filter((role) => held.has(role));
}
