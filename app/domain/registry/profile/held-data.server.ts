import { and, eq, gt, gte } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { absences, availability } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, type Month, monthOf } from '../../kernel/month';
import {
  listOwnPinnedConflicts,
  type OwnPinnedConflict,
} from '../../organisations/ties/pinned-conflict-queries.server';
import { listFunctions } from '../functions/report-queries.server';
import type { OwnFunction } from '../functions/reported-tie';
import { type FoundCheckLink, findCheckLink } from './check-link.server';
import { findProfile, type OwnProfile } from './own-queries.server';
import { isPublic } from './public-profile';

/** All that is held of somebody in the registry, with whether the public sees them at all. */
export interface HeldData {
  readonly profile: OwnProfile;
  readonly functions: readonly OwnFunction[];
  readonly pinned: readonly OwnPinnedConflict[];
  readonly monthsAhead: readonly Month[];
  readonly absencesAhead: number;
  readonly isPublic: boolean;
}

export type CheckView =
  | { readonly state: 'open'; readonly held: HeldData; readonly address: string }
  | { readonly state: 'expired'; readonly address: string }
  | { readonly state: 'answered'; readonly answeredOn: string };

/**
 * What the link in the yearly mail leads to; `null` when it leads nowhere. Looking changes nothing, and an expired or
 * answered link shows nothing of what is held.
 */
export async function findCheck(work: Work, token: string): Promise<CheckView | null> {
  const link = await findCheckLink(work, token);
  if (!link) return null;
  if (link.answeredOn !== null) return { state: 'answered', answeredOn: link.answeredOn };
  if (link.isExpired) return { state: 'expired', address: link.address };
  // Whoever holds the token is whoever the mail was sent to.
  const held = await asSystem(work, 'profile-check', (system) => heldOf(system, link));
  return held && { state: 'open', held, address: link.address };
}

async function heldOf(work: Work, { personId }: FoundCheckLink): Promise<HeldData | null> {
  const profile = await findProfile(work, personId);
  if (!profile) return null;
  const today = calendarDayAt(work.now);
  const months = await work.tx
    .select({ month: availability.month })
    .from(availability)
    .where(
      and(
        eq(availability.personId, personId),
        gt(availability.minutes, 0),
        gte(availability.month, firstDayOf(monthOf(today))),
      ),
    )
    .orderBy(availability.month);
  return {
    profile,
    functions: await listFunctions(work, personId),
    pinned: await listOwnPinnedConflicts(work, personId),
    monthsAhead: months.map(({ month }) => monthOf(month)),
    absencesAhead: await work.tx.$count(
      absences,
      and(eq(absences.personId, personId), gte(absences.endsOn, today)),
    ),
    isPublic: isPublic(profile, today),
  };
}
