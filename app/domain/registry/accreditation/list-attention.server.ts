import { and, asc, eq, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { accreditedRoles } from './accreditation-status';
import { type Attention, attentionOf, attentionStates } from './attention';
import { loadAccreditationFacts } from './counting-records.server';
import { listMentored } from './mentors.server';

export interface PersonalAttention extends Attention {
  readonly personId: string;
  readonly name: string;
}

/**
 * What of accreditations needs a look, the soonest first, in the same number of statements for everybody as for one.
 * A coordinator or the portal itself may ask for everybody; anybody for themselves.
 */
export async function listAttention(work: Work, whose: 'everybody' | 'own'): Promise<PersonalAttention[]> {
  const ownId = personIdOf(work.actor);
  const maySeeAll = hasRole(work.actor, 'coordinator') || work.actor.kind === 'system';
  if (whose === 'own' ? ownId === null : !maySeeAll) return [];
  const members = await work.tx
    .select({ personId: people.id, name: people.name })
    .from(registryProfiles)
    .innerJoin(people, eq(people.id, registryProfiles.personId))
    .where(
      and(
        whose === 'own' && ownId !== null ? eq(people.id, ownId) : undefined,
        isNull(people.deactivatedAt),
        isNull(registryProfiles.leftOn),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
  const ids = members.map(({ personId }) => personId);
  const factsOf = await loadAccreditationFacts(work, whose === 'own' ? ids : undefined);
  const mentored = await listMentored(work, ids);
  const today = calendarDayAt(work.now);
  return members
    .flatMap((member) =>
      accreditedRoles.flatMap((role) =>
        attentionOf(factsOf(member.personId), role, today, mentored.has(member.personId)).map((one) => ({
          ...one,
          ...member,
        })),
      ),
    )
    .sort(
      (a, b) =>
        attentionStates.indexOf(a.state) - attentionStates.indexOf(b.state) ||
        (a.on ?? '').localeCompare(b.on ?? ''),
    );
}

/** What lapses within three months, for the notices of dashboards. */
export async function listUpcomingLapses(
  work: Work,
  whose: 'everybody' | 'own',
): Promise<PersonalAttention[]> {
  return (await listAttention(work, whose)).filter(({ state }) => state === 'lapses');
}
