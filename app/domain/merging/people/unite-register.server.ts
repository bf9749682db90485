import { and, eq, inArray, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { formerSlugs } from '~/db/schema/merging';
import { absences, accreditations, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { indexPerson } from '../../registry/search/index-registry.server';
import { type Merge, type MovedRows, note } from '../move-references.server';
import type { FieldChoices } from './merge-people-inputs';
import type { Overlaps } from './overlaps.server';

/**
 * Two records of accreditation become one, in the order of days, and none of it is changed. A suspension that the
 * other record would clear is recorded anew: a merge clears none.
 */
export async function uniteAccreditations(
  work: Work,
  { keptId, removedId }: Merge,
  { suspensions }: Overlaps,
  moved: MovedRows,
): Promise<void> {
  const rows = await work.tx
    .update(accreditations)
    .set({ personId: keptId })
    .where(eq(accreditations.personId, removedId))
    .returning({ key: accreditations.id });
  note(moved, 'accreditations.person_id', rows);
  if (suspensions.length === 0) return;
  await work.tx.insert(accreditations).values(
    suspensions.map(({ role, issuedBy }) => ({
      personId: keptId,
      role,
      step: 'suspended' as const,
      issuedOn: calendarDayAt(work.now),
      issuedBy,
      recordedById: personIdOf(work.actor),
      recordedAt: work.now,
    })),
  );
}

/** Absences that overlap become one; fully away when any of them is. */
export async function uniteAbsences(
  work: Work,
  { keptId }: Merge,
  { absences: united }: Overlaps,
  moved: MovedRows,
): Promise<void> {
  for (const { stays, absorbed, startsOn, endsOn } of united.joined) {
    const all = [stays, ...absorbed];
    await work.tx.delete(absences).where(
      inArray(
        absences.id,
        absorbed.map(({ id }) => id),
      ),
    );
    const kind = all.some((one) => one.kind === 'fully-away') ? 'fully-away' : stays.kind;
    await work.tx
      .update(absences)
      .set({ personId: keptId, startsOn, endsOn: endsOn ?? stays.startsOn, kind })
      .where(eq(absences.id, stays.id));
    note(moved, 'absences.person_id joined', [
      { key: all.map((one) => `${one.id}/${one.kind}/${one.startsOn}/${one.endsOn}`).join('+') },
    ]);
  }
  const ids = united.moved.map(({ id }) => id);
  if (ids.length === 0) return;
  await work.tx.update(absences).set({ personId: keptId }).where(inArray(absences.id, ids));
  note(
    moved,
    'absences.person_id',
    ids.map((key) => ({ key })),
  );
}

/** Running seats of the removed record get the next places that are free; a place is taken once per person. */
export async function uniteSeats(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  const taken = new Set(
    (
      await work.tx
        .select({ place: seats.place })
        .from(seats)
        .where(and(eq(seats.personId, keptId), inArray(seats.state, ['accepted', 'confirmed'])))
    ).map(({ place }) => place),
  );
  const theirs = await work.tx
    .select({ id: seats.id, state: seats.state, place: seats.place })
    .from(seats)
    .where(eq(seats.personId, removedId))
    .orderBy(seats.acceptedAt, seats.id);
  for (const seat of theirs) {
    let { place } = seat;
    if (place !== null && (seat.state === 'accepted' || seat.state === 'confirmed')) {
      while (taken.has(place)) place = (place % 20) + 1;
      taken.add(place);
    }
    await work.tx.update(seats).set({ personId: keptId, place }).where(eq(seats.id, seat.id));
  }
  note(
    moved,
    'seats.person_id',
    theirs.map(({ id, place }) => ({ key: `${id}/${place ?? ''}` })),
  );
}

/**
 * One profile of two, field by field. What protects others is not chosen: a suspension of either stands. The address
 * of the page that goes leads to the one that stays.
 */
export async function uniteProfiles(
  work: Work,
  { keptId, removedId }: Merge,
  choices: FieldChoices,
  moved: MovedRows,
): Promise<void> {
  const rows = await work.tx
    .select()
    .from(registryProfiles)
    .where(inArray(registryProfiles.personId, [keptId, removedId]));
  const kept = rows.find(({ personId }) => personId === keptId);
  const removed = rows.find(({ personId }) => personId === removedId);
  if (!removed) return;
  note(moved, 'registry_profiles.person_id', [{ key: `${removed.slug}/${removed.version}` }]);
  if (!kept) {
    await work.tx
      .update(registryProfiles)
      .set({ personId: keptId, version: removed.version + 1, updatedAt: work.now })
      .where(eq(registryProfiles.personId, removedId));
    return;
  }
  const of = (field: keyof FieldChoices) => (choices[field] === 'removed' ? removed : kept);
  const suspended = kept.suspendedAt ? kept : removed;
  await work.tx
    .update(registryProfiles)
    .set({
      about: of('about').about,
      careDomain: of('careDomain').careDomain,
      themes: of('themes').themes,
      sectors: of('sectors').sectors,
      reviewForms: of('reviewForms').reviewForms,
      spokenLanguages: of('spokenLanguages').spokenLanguages,
      meetingModes: of('meetingModes').meetingModes,
      provinceCodes: of('regions').provinceCodes,
      youthRegionCodes: of('regions').youthRegionCodes,
      shownFields: of('shown').shownFields,
      isListed: of('shown').isListed,
      maxConcurrentReviews: of('maxConcurrentReviews').maxConcurrentReviews,
      memberSince: [kept.memberSince, removed.memberSince].sort()[0] ?? kept.memberSince,
      suspendedAt: suspended.suspendedAt,
      suspendedReason: suspended.suspendedReason,
      version: sql`greatest(${registryProfiles.version}, ${removed.version}) + 1`,
      updatedAt: work.now,
    })
    .where(eq(registryProfiles.personId, keptId));
  await work.tx.delete(registryProfiles).where(eq(registryProfiles.personId, removedId));
  await work.tx
    .insert(formerSlugs)
    .values({ slug: removed.slug, personId: keptId, since: work.now })
    .onConflictDoUpdate({ target: formerSlugs.slug, set: { personId: keptId, since: work.now } });
}

/** What the public finds of both, as it is after the merge: the entry of the removed record goes. */
export async function reindexMerged(work: Work, { keptId, removedId }: Merge): Promise<void> {
  await indexPerson(work, removedId);
  await indexPerson(work, keptId);
}
