import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { personEmails, personRoles, sessions } from '~/db/schema/accounts';
import { intakeDrafts } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { signOutEverywhere } from '../../accounts/sign-out-everywhere.server';
import { type Merge, type MovedRows, note } from '../move-references.server';
import type { WhichRecord } from './merge-people-inputs';

/** All addresses lead to the kept record, one of them the main one. */
export async function uniteAddresses(
  work: Work,
  { keptId, removedId }: Merge,
  primaryOf: WhichRecord,
  moved: MovedRows,
): Promise<void> {
  const rows = await work.tx
    .select({ id: personEmails.id, personId: personEmails.personId, isPrimary: personEmails.isPrimary })
    .from(personEmails)
    .where(inArray(personEmails.personId, [keptId, removedId]));
  const mainOf = (personId: string) => rows.find((row) => row.personId === personId && row.isPrimary)?.id;
  const main =
    primaryOf === 'removed' ? (mainOf(removedId) ?? mainOf(keptId)) : (mainOf(keptId) ?? mainOf(removedId));
  const ids = rows.map(({ id }) => id);
  if (main === undefined) return;
  await work.tx.update(personEmails).set({ isPrimary: false }).where(inArray(personEmails.id, ids));
  await work.tx.update(personEmails).set({ personId: keptId }).where(inArray(personEmails.id, ids));
  await work.tx.update(personEmails).set({ isPrimary: true }).where(eq(personEmails.id, main));
  note(
    moved,
    'person_emails.person_id',
    rows.filter(({ personId }) => personId === removedId).map(({ id }) => ({ key: id })),
  );
}

/** Roles join. One that both hold goes on as it was granted first; the other is ended, not forgotten. */
export async function uniteRoles(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  const current = await work.tx
    .select({ id: personRoles.id, role: personRoles.role })
    .from(personRoles)
    .where(and(inArray(personRoles.personId, [keptId, removedId]), isNull(personRoles.endedAt)))
    .orderBy(personRoles.grantedAt, personRoles.id);
  const later = current.filter(({ role }, at) => current.findIndex((one) => one.role === role) !== at);
  if (later.length > 0) {
    await work.tx
      .update(personRoles)
      .set({
        endedAt: sql`greatest(${work.now.toISOString()}::timestamptz, ${personRoles.grantedAt})`,
        endedById: personIdOf(work.actor),
      })
      .where(
        inArray(
          personRoles.id,
          later.map(({ id }) => id),
        ),
      );
    note(
      moved,
      'person_roles.person_id ended',
      later.map(({ id }) => ({ key: id })),
    );
  }
  const rows = await work.tx
    .update(personRoles)
    .set({ personId: keptId })
    .where(eq(personRoles.personId, removedId))
    .returning({ key: personRoles.id });
  note(moved, 'person_roles.person_id', rows);
}

/** So recent that somebody may be in the middle of something. */
const atWorkMinutes = 10;

/** Whether one of the two is at work in the portal now: their session, and what they are typing, would be lost. */
export async function isAtWork(work: Work, { keptId, removedId }: Merge): Promise<boolean> {
  const since = new Date(work.now.getTime() - atWorkMinutes * 60_000);
  const open = await work.tx.$count(
    sessions,
    and(
      inArray(sessions.userId, [keptId, removedId]),
      gt(sessions.lastSeenAt, since),
      gt(sessions.expiresAt, work.now),
    ),
  );
  return open > 0;
}

/** Whose roles change signs in again, under the kept record. */
export async function endSessions(work: Work, { keptId, removedId }: Merge): Promise<void> {
  await signOutEverywhere(work, removedId);
  await signOutEverywhere(work, keptId);
}

/** A draft somebody wrote for another is not open to a coordinator, so the portal itself moves it. */
export async function moveDrafts(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  const rows = await asSystem(work, 'merge', ({ tx }) =>
    tx
      .update(intakeDrafts)
      .set({ onBehalfById: keptId })
      .where(eq(intakeDrafts.onBehalfById, removedId))
      .returning({ key: intakeDrafts.id }),
  );
  note(moved, 'intake_drafts.on_behalf_by_id', rows);
}
