import { and, eq, isNull } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { people } from '~/db/schema/accounts';
import { conflictDeclarations, pinnedConflictReasons } from '~/db/schema/matching';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewPinnedConflict } from './inputs';
import { pinKeeper } from './pin-keeper';

type Refusal =
  | 'not-found'
  | 'own-record'
  | 'day-to-come'
  | 'pinned-already'
  | 'organisation-unknown'
  | 'person-not-found';

/**
 * Holds that somebody is not independent of an organisation, in a way that they cannot undo. It counts at once, as a
 * present tie of which no rule is set aside (H2).
 */
export async function pinConflict(
  work: Work,
  personId: string,
  { organisationId, pinnedKind, informant, saidOn, reason }: NewPinnedConflict,
): Promise<Result<{ readonly conflictId: string }, Refusal>> {
  const keeper = pinKeeper(work.actor, personId);
  if (!keeper.ok) return keeper;
  if (!(await isMember(work, personId))) return fail('person-not-found');
  if (saidOn > calendarDayAt(work.now)) return fail('day-to-come', { saidOn: 'day-to-come' });
  const [pin] = await refusedBy(
    {
      conflict_declarations_pinned_once: 'pinned-already',
      conflict_declarations_organisation_id_organisations_id_fk: 'organisation-unknown',
    },
    () =>
      work.tx
        .insert(conflictDeclarations)
        .values({
          personId,
          organisationId,
          source: 'coordinator',
          isPinned: true,
          declaredAt: work.now,
          pinnedKind,
          informant,
          saidOn,
          recordedById: keeper.value,
        })
        .returning({ conflictId: conflictDeclarations.id }),
  );
  if (!pin) throw new Error('a pinned conflict was not written');
  await work.tx.insert(pinnedConflictReasons).values({ conflictId: pin.conflictId, reason });
  await recordActivity(work, {
    name: 'organisations.conflict-pinned',
    personId,
    organisationId,
    data: { conflictId: pin.conflictId, kind: pinnedKind, informant },
  });
  return succeed(pin);
}

/** In the register and not gone: of whoever left the network no tie is kept. */
async function isMember(work: Work, personId: string): Promise<boolean> {
  const found = await work.tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, people.id))
    .where(and(eq(people.id, personId), isNull(people.deactivatedAt)));
  return found.length === 1;
}
