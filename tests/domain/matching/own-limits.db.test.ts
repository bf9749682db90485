import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import {
  accept,
  acceptAll,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { calendarFeeds, workPreferences } from '~/db/schema/availability';
import { absences, registryProfiles } from '~/db/schema/registry';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { consequencesMark } from '~/domain/matching/absence-consequences';
import { comeBack, consequencesOf, keepAbsence } from '~/domain/matching/keep-absence.server';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { listCalendarEntries } from '~/domain/matching/own-calendar.server';
import { endAbsence } from '~/domain/registry/availability/end-absence.server';
import { workPreferencesInput } from '~/domain/registry/availability/inputs';
import { findPreferences, hoursKept } from '~/domain/registry/availability/preference-queries.server';
import { renewCalendar } from '~/domain/registry/availability/renew-calendar.server';
import { setAvailability } from '~/domain/registry/availability/set-availability.server';
import { setPreferences } from '~/domain/registry/availability/set-preferences.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

const wishing = (typed: Record<string, unknown>) =>
  workPreferencesInput.parse({ maxConcurrentReviews: '2', ...typed });
const say = (person: MadeReviewer, typed: Record<string, unknown>) =>
  withActor(person.actor, (work) => setPreferences(work, person.id, wishing(typed)));

async function wishesIn(requestId: string, person: MadeReviewer) {
  const snapshot = await withActor({ kind: 'system', job: 'test' }, (work) =>
    loadSnapshot(work, requestId, { personIds: [person.id] }),
  );
  return snapshot?.candidates[0];
}

describe('limits and wishes', () => {
  it('are kept as a whole, read by matching and the coordinator, and by no other reviewer', async () => {
    const person = await makeReviewer();
    const request = await makeMatchingRequest();
    await database()
      .update(reviewRequests)
      .set({ provinceCode: 'PV30', youthRegionCode: 'hart-van-brabant' })
      .where(eq(reviewRequests.id, request.id));
    const typed = {
      atMostOncePer: 'quarter',
      skipUntil: '2030-03-01',
      preferredForms: ['compact'],
      meetingModes: ['online'],
      ratherNotThemes: ['neglect'],
      homeMunicipalityCode: 'GM0344',
      farthestKilometres: '50',
    };
    expect((await say(person, typed)).ok).toBe(true);
    const found = await wishesIn(request.id, person);
    expect(found?.wishes).toMatchObject({
      askFrequency: 'quarter',
      skipUntilOn: '2030-03-01',
      lastAcceptedOn: null,
      preferredForms: ['compact'],
      meetingModes: ['online'],
      ratherNotThemes: ['neglect'],
      // From Utrecht to Tilburg.
      distance: { kilometres: 60, farthest: 50 },
    });
    const other = await makeReviewer();
    const seenBy = (actor: MadeReviewer['actor']) =>
      withActor(actor, (work) => work.tx.$count(workPreferences, eq(workPreferences.personId, person.id)));
    expect(await seenBy(person.actor)).toBe(1);
    expect(await seenBy(request.coordinator)).toBe(1);
    expect(await seenBy(other.actor)).toBe(0);
    const theirs = await withActor(other.actor, (work) => setPreferences(work, person.id, wishing({})));
    expect(theirs).toMatchObject({ ok: false, reason: 'not-yours' });
    expect((await say(person, { homeMunicipalityCode: 'GM9999', farthestKilometres: '50' })).ok).toBe(false);
    expect(await withActor(person.actor, (work) => findPreferences(work, person.id))).toMatchObject({
      homeMunicipalityCode: 'GM0344',
    });
  });

  it('let nobody take a second seat within the quarter, with an answer of its own', async () => {
    const [first, second] = [await makeMatchingRequest(), await makeMatchingRequest()];
    const team = await makeTeam();
    await propose(first, team);
    await propose(second, { ...(await makeTeam()), lead: team.lead });
    await say(team.lead, { atMostOncePer: 'quarter' });
    expect((await accept(first, team.lead)).ok).toBe(true);
    expect(await accept(second, team.lead)).toMatchObject({ ok: false, reason: 'own-limit' });
    const found = await wishesIn(second.id, team.lead);
    expect(found?.wishes.lastAcceptedOn).toBe('2030-01-09');
    expect(Object.keys(found?.takenMinutes ?? {}).length).toBeGreaterThan(0);
  });

  it.each(['leaves', 'is deactivated'])('go with the calendar when somebody %s', async (how) => {
    const person = await makeReviewer();
    await say(person, { skipUntil: '2030-03-01' });
    await withActor(person.actor, (work) => renewCalendar(work, person.id));
    if (how === 'leaves') {
      const leftOn = '2020-02-01';
      await database()
        .update(registryProfiles)
        .set({ leftOn })
        .where(eq(registryProfiles.personId, person.id));
    } else {
      await database().update(people).set({ deactivatedAt: clock.now() }).where(eq(people.id, person.id));
    }
    expect(await database().$count(workPreferences, eq(workPreferences.personId, person.id))).toBe(0);
    expect(await database().$count(calendarFeeds, eq(calendarFeeds.personId, person.id))).toBe(0);
  });

  it('say when the hours were kept, also when nothing changed', async () => {
    const person = await makeReviewer();
    const kept = () => withActor(person.actor, (work) => hoursKept(work, person.id));
    expect(await kept()).toEqual({ keptOn: null, isOld: true });
    await withActor(person.actor, (work) => setAvailability(work, person.id, new Map([['2030-02', 600]])));
    expect(await kept()).toEqual({ keptOn: '2030-01-09', isOld: false });
    clock.set(new Date('2030-04-09T10:00:00Z'));
    expect(await kept()).toEqual({ keptOn: '2030-01-09', isOld: true });
  });
});

describe('an absence', () => {
  const away = { kind: 'fully-away' as const, startsOn: '2030-01-05', endsOn: '2030-12-31' };
  const keep = (person: MadeReviewer, absence: typeof away, seen = '', absenceId?: string) =>
    withActor(person.actor, (work) => keepAbsence(work, person.id, { ...absence, seen }, absenceId));
  const rows = (person: MadeReviewer) =>
    database().select().from(absences).where(eq(absences.personId, person.id));
  const told = async (requestId: string) =>
    (await database().select().from(activities).where(eq(activities.requestId, requestId)))
      .map(({ name }) => name)
      .filter((name) => name.startsWith('matching.absence'));

  it('names the one in the way, can be changed to any days but those, and keeps what was when it ends', async () => {
    const person = await makeReviewer();
    expect((await keep(person, { ...away, endsOn: '2030-01-20' })).ok).toBe(true);
    expect((await keep(person, { ...away, startsOn: '2030-02-01', endsOn: '2030-02-10' })).ok).toBe(true);
    const inTheWay = { startsOn: 'absence-in-the-way|2030-02-01|2030-02-10' };
    expect(await keep(person, { ...away, startsOn: '2030-02-10' })).toMatchObject({ fields: inTheWay });
    const [begun] = (await rows(person)).filter(({ startsOn }) => startsOn === '2030-01-05');
    expect(await keep(person, { ...away, endsOn: '2030-02-01' }, '', begun?.id)).toMatchObject({
      fields: inTheWay,
    });
    expect((await keep(person, { ...away, endsOn: '2030-01-31' }, '', begun?.id)).ok).toBe(true);
    const stranger = await makeReviewer();
    expect(await keep(stranger, { ...away, endsOn: '2030-01-31' }, '', begun?.id)).toMatchObject({
      reason: 'not-found',
    });
    const overlapping = {
      personId: person.id,
      kind: 'fully-away' as const,
      startsOn: '2030-01-31',
      endsOn: '2030-01-31',
    };
    await expect(database().insert(absences).values(overlapping)).rejects.toThrow();
    await withActor(person.actor, (work) => endAbsence(work, begun?.id ?? ''));
    expect((await rows(person)).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`).sort()).toEqual([
      '2030-01-05 2030-01-08',
      '2030-02-01 2030-02-10',
    ]);
  });

  it('of somebody in a review says so first, tells the coordinator, and tells again when it is over', async () => {
    const request = await makeMatchingRequest();
    const team: Team = await makeTeam();
    await propose(request, team);
    await acceptAll(request, team);
    const { lead } = team;
    expect(await keep(lead, away)).toMatchObject({ reason: 'consequences-unseen' });
    expect([await rows(lead), await told(request.id)]).toEqual([[], []]);
    const consequences = await withActor(lead.actor, (work) => consequencesOf(work, lead.id, away));
    expect(consequences).toEqual({ openInvitations: 0, reviews: [{ reference: request.reference }] });
    expect((await keep(lead, away, consequencesMark(away, consequences))).ok).toBe(true);
    expect(await told(request.id)).toEqual(['matching.absence-announced']);
    const entries = await withActor(lead.actor, (work) => listCalendarEntries(work, lead.id));
    expect(entries.map(({ kind }) => kind)).toEqual(['absence']);
    const [kept] = await rows(lead);
    await withActor(lead.actor, (work) => comeBack(work, lead.id, kept?.id ?? ''));
    expect(await told(request.id)).toEqual(['matching.absence-announced', 'matching.absence-withdrawn']);
  });
});
