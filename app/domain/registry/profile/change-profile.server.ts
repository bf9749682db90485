import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { profileChanges } from '~/db/schema/own-profile';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { screenText } from '../../privacy/text-screen';
import { mayChangeProfile } from '../registry-policy';
import { indexPerson } from '../search/index-registry.server';
import type { ProfileChange } from './inputs';
import { lockContent } from './lock-content.server';
import { contentOf, type ProfileContent, splitChange } from './profile-content';

type Refusal = 'not-yours' | 'stale' | 'text-screened';

/**
 * Changes a profile: what shows less, and how somebody works, counts and is seen at once; the rest waits until the
 * coordinator has seen before and after. Saving also counts as checking that it is right.
 */
export async function changeProfile(
  work: Work,
  personId: string,
  change: ProfileChange,
): Promise<Result<{ readonly waits: boolean }, Refusal>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const blocked = screenText(change.about).some((finding) => finding.severity === 'block');
  if (blocked) return fail('text-screened', { about: 'text-screened' });
  const locked = await lockContent(work, personId);
  if (locked?.version !== change.version) return fail('stale');

  const { atOnce, waits } = splitChange(locked.content, contentOf(change));
  await work.tx
    .update(registryProfiles)
    .set({
      about: atOnce.about,
      shownFields: [...atOnce.shownFields],
      isListed: atOnce.isListed,
      meetingModes: change.meetingModes,
      maxConcurrentReviews: change.maxConcurrentReviews,
      version: sql`${registryProfiles.version} + 1`,
      checkedOn: calendarDayAt(work.now),
      updatedAt: work.now,
    })
    .where(eq(registryProfiles.personId, personId));
  const isFirst = waits === null ? await dropProposal(work, personId) : await propose(work, personId, waits);
  await recordActivity(work, {
    name: 'registry.profile-changed',
    personId,
    data: { isListed: atOnce.isListed },
  });
  if (waits !== null) {
    await recordActivity(work, { name: 'registry.change-proposed', personId, data: { isFirst, personId } });
  }
  await indexPerson(work, personId);
  return succeed({ waits: waits !== null });
}

/** In the place of what waited before. Gives whether nothing was waiting yet. */
async function propose(work: Work, personId: string, content: ProfileContent): Promise<boolean> {
  const { careDomain, about, isListed, ...lists } = content;
  const row = {
    about,
    careDomain,
    isListed,
    themes: [...lists.themes],
    sectors: [...lists.sectors],
    reviewForms: [...lists.reviewForms],
    spokenLanguages: [...lists.spokenLanguages],
    provinceCodes: [...lists.provinceCodes],
    youthRegionCodes: [...lists.youthRegionCodes],
    shownFields: [...lists.shownFields],
    revision: randomUUID(),
    status: 'waiting' as const,
    remark: null,
    proposedAt: work.now,
  };
  const [before] = await work.tx
    .select({ status: profileChanges.status })
    .from(profileChanges)
    .where(eq(profileChanges.personId, personId));
  await work.tx
    .insert(profileChanges)
    .values({ ...row, personId })
    .onConflictDoUpdate({ target: profileChanges.personId, set: row });
  return before?.status !== 'waiting';
}

async function dropProposal(work: Work, personId: string): Promise<false> {
  await work.tx.delete(profileChanges).where(eq(profileChanges.personId, personId));
  return false;
}
