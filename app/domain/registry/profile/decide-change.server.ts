import { and, eq, sql } from 'drizzle-orm';
import { profileChanges } from '~/db/schema/own-profile';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayLook } from '../registry-policy';
import { indexPerson } from '../search/index-registry.server';
import { lockContent } from './lock-content.server';
import { contentOf } from './profile-content';

interface Decided {
  readonly personId: string;
  /** Of the words the page showed: a later edit has another. */
  readonly revision: string;
}

type Refusal = 'not-found' | 'own-change' | 'stale';

/** The coordinator saw before and after: the profile says it from now on, in public too. */
export async function approveChange(work: Work, decided: Decided): Promise<Result<null, Refusal>> {
  const opened = await openWaiting(work, decided);
  if (!opened.ok) return opened;
  const { personId } = decided;
  await work.tx
    .update(registryProfiles)
    .set({
      ...contentOf(opened.value),
      version: sql`${registryProfiles.version} + 1`,
      updatedAt: work.now,
    })
    .where(eq(registryProfiles.personId, personId));
  await work.tx.delete(profileChanges).where(eq(profileChanges.personId, personId));
  await recordActivity(work, { name: 'registry.change-approved', personId });
  await indexPerson(work, personId);
  return succeed(null);
}

/** Back to its owner with a remark; the profile stays as it is. */
export async function sendBackChange(
  work: Work,
  { remark, ...decided }: Decided & { readonly remark: string },
): Promise<Result<null, Refusal>> {
  const opened = await openWaiting(work, decided);
  if (!opened.ok) return opened;
  const { personId } = decided;
  await work.tx
    .update(profileChanges)
    .set({ status: 'sent-back', remark })
    .where(eq(profileChanges.personId, personId));
  await recordActivity(work, { name: 'registry.change-sent-back', personId });
  return succeed(null);
}

async function openWaiting(
  work: Work,
  { personId, revision }: Decided,
): Promise<Result<typeof profileChanges.$inferSelect, Refusal>> {
  const may = mayLook(work.actor, personId);
  if (!may.allowed) return fail(may.reason);
  if (!(await lockContent(work, personId))) return fail('not-found');
  const [waiting] = await work.tx
    .select()
    .from(profileChanges)
    .where(
      and(
        eq(profileChanges.personId, personId),
        eq(profileChanges.revision, revision),
        eq(profileChanges.status, 'waiting'),
      ),
    )
    .for('update');
  return waiting ? succeed(waiting) : fail('stale');
}
