import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decideOn, verify } from '#tests/support/factories/accreditation';
import { agree, pinOn } from '#tests/support/factories/agreements';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import {
  acceptAll,
  clear,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
} from '#tests/support/factories/proposals';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails, sessions } from '~/db/schema/accounts';
import { accreditationReasons, verifications } from '~/db/schema/accreditation';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations, invitations } from '~/db/schema/matching';
import { outboxMails } from '~/db/schema/notifications';
import { affiliations } from '~/db/schema/organisations';
import { affiliationReports, profileChanges } from '~/db/schema/own-profile';
import { absences, accreditations, availability, registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { askFreshness } from '~/domain/notifications/ask-freshness.server';
import { welcomeBack } from '~/domain/registry/profile/welcome-back.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let coordinator: Actor;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  coordinator = {
    kind: 'person',
    personId: await makePerson('Coco Helpt', ['coordinator']),
    roles: ['coordinator'],
  };
});
afterAll(() => clock.reset());

const leave = (person: MadeReviewer, as: Actor = person.actor) =>
  withActor(as, (work) => leaveNetwork(work, person.id));

async function profileOf({ id }: MadeReviewer) {
  const [row] = await database()
    .select({ profile: registryProfiles, deactivatedAt: people.deactivatedAt, name: people.name })
    .from(registryProfiles)
    .innerJoin(people, eq(people.id, registryProfiles.personId))
    .where(eq(registryProfiles.personId, id));
  return row;
}

/** Somebody with something to strip in every table that can hold a part of them. */
async function makeFull(): Promise<MadeReviewer> {
  const person = await makeReviewer({
    name: 'Vera Vertrekt',
    about: 'wwpadvindster',
    themes: ['neglect'],
    provinceCodes: ['WWP'],
    youthRegionCodes: ['WWJ'],
    spokenLanguages: ['pap'],
    shownFields: ['about', 'regions'],
    isListed: true,
    checkedOn: '2028-09-01',
    months: ['2029-06', '2030-06'],
  });
  await verify(person.id, 'conduct-certificate', '2027-07-07');
  await decideOn(person.id, 'suspended', { issuedOn: '2029-01-01' });
  const [suspension] = await database()
    .select({ id: accreditations.id })
    .from(accreditations)
    .where(and(eq(accreditations.personId, person.id), eq(accreditations.step, 'suspended')));
  await database()
    .insert(accreditationReasons)
    .values({ accreditationId: suspension?.id ?? '', reason: 'complaint', remark: 'wwtoelichting' });
  const now = clock.now();
  await database().transaction(async (tx) => {
    await tx.insert(profileChanges).values({
      personId: person.id,
      about: 'wwvoorstel',
      careDomain: 'adult',
      themes: [],
      sectors: [],
      reviewForms: [],
      spokenLanguages: [],
      provinceCodes: [],
      youthRegionCodes: [],
      shownFields: [],
      isListed: true,
      proposedAt: now,
    });
    const [tie] = await tx
      .insert(affiliations)
      .values({
        personId: person.id,
        organisationId: await makeOrganisation(),
        kind: 'family',
        functionTitle: 'wwnaaste',
        startsOn: '2020-01-01',
      })
      .returning();
    await tx.insert(affiliationReports).values({
      personId: person.id,
      affiliationId: tie?.id ?? '',
      kind: 'change',
      functionTitle: 'wwmelding',
      startsOn: '2020-01-01',
      startedOnBefore: '2020-01-01',
      reportedAt: now,
    });
    await tx.insert(absences).values([
      { personId: person.id, kind: 'fully-away', startsOn: '2029-01-01', endsOn: '2029-01-08' },
      { personId: person.id, kind: 'fully-away', startsOn: '2030-05-01', endsOn: '2030-05-08' },
    ]);
    await tx
      .insert(sessions)
      .values({ id: 'wwsessie', userId: person.id, expiresAt: new Date('2031-01-01') });
    await tx.insert(conflictDeclarations).values({
      personId: person.id,
      organisationId: person.employerId,
      source: 'standing',
      declaredAt: now,
    });
  });
  await pinOn(person, person.employerId, { by: coordinator, reason: 'wwbelang staat hier.' });
  await agree('never-together', person, await makeReviewer(), {
    by: coordinator,
    reason: 'wwafspraak staat hier.',
  });
  await withActor({ kind: 'system', job: 'test' }, (work) => indexPerson(work, person.id));
  // The yearly question, with its mail, its link and its notice.
  await withActor({ kind: 'system', job: 'test' }, askFreshness);
  return person;
}

describe('who leaves', () => {
  it('leaves nothing of themselves but their name and what they did', { timeout: 30_000 }, async () => {
    const person = await makeFull();
    const address = `${person.id}@voorbeeld.example`;
    const planted = [
      'wwpadvindster',
      'wwvoorstel',
      'wwnaaste',
      'wwmelding',
      'wwsessie',
      'wwtoelichting',
      'wwbelang',
      'wwafspraak',
      'WWP',
      'WWJ',
      address,
    ];
    const before = await holding(planted);
    expect(planted.filter((text) => before.get(text)?.length === 0)).toEqual([]);

    expect(await leave(person)).toMatchObject({ ok: true });

    const after = await holding([...planted, person.id]);
    expect(planted.filter((text) => after.get(text)?.length !== 0)).toEqual([]);
    expect(after.get(person.id)?.filter((name) => !name.startsWith('pgboss'))).toEqual([
      'public.absences',
      'public.accreditations',
      'public.activities',
      'public.availability',
      'public.pair_rules',
      'public.people',
      'public.person_roles',
      'public.registry_profiles',
      'public.verifications',
    ]);
    const held = await database()
      .select({ kind: verifications.kind })
      .from(verifications)
      .where(eq(verifications.personId, person.id));
    expect(held).toEqual([{ kind: 'confidentiality-agreement' }]);
    expect(await database().$count(accreditationReasons)).toBe(0);
    const row = await profileOf(person);
    expect(row).toMatchObject({
      name: 'Vera Vertrekt',
      deactivatedAt: clock.now(),
      profile: {
        leftOn: '2030-01-09',
        about: '',
        isListed: false,
        themes: [],
        shownFields: [],
        checkedOn: null,
      },
    });
    expect(await database().$count(accreditations, eq(accreditations.personId, person.id))).toBe(2);
    const months = await database()
      .select({ month: availability.month })
      .from(availability)
      .where(eq(availability.personId, person.id));
    expect(
      months
        .map(({ month }) => month)
        .sort()
        .at(-1),
    ).toBe('2029-12-01');
    expect(await leave(person, coordinator)).toMatchObject({ reason: 'not-found' });
  });

  it('is asked nothing any more: an open invitation ends and the next is invited', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    const next = await makeReviewer({ name: 'Nel Volgt' });
    await propose(request, team, { leadAlternates: [next] });
    const invitationId = await clear(request, team.lead);
    expect(await leave(team.lead, coordinator)).toMatchObject({ ok: true });
    const [ended] = await database().select().from(invitations).where(eq(invitations.id, invitationId));
    expect([ended?.status, (await invitationOf(request, next)).status]).toEqual(['withdrawn', 'sent']);
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({ ok: false });
  });

  it('stays while they hold a seat, and says so; nothing is stripped', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    await propose(request, team);
    await acceptAll(request, team);
    expect(await leave(team.co)).toMatchObject({ ok: false, reason: 'holds-seat' });
    expect((await profileOf(team.co))?.deactivatedAt).toBeNull();
  });

  it('of two at once either leaves or takes the seat', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    const [left, taken] = await Promise.all([
      leave(team.lead),
      withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ]);
    expect([left.ok, taken.ok].sort()).toEqual([false, true]);
  });

  it('is not sent away by a colleague', async () => {
    const [person, colleague] = [await makeReviewer(), await makeReviewer()];
    expect(await leave(person, colleague.actor)).toMatchObject({ reason: 'not-found' });
  });
});

describe('who comes back', () => {
  it('begins clean, by a coordinator alone, with an address of nobody else', async () => {
    const person = await makeReviewer({ name: 'Tom Terug', about: 'Was er al.', isListed: true });
    const taken = `${(await makeReviewer()).id}@voorbeeld.example`;
    await leave(person);
    const back = (as: Actor, address: string) =>
      withActor(as, (work) => welcomeBack(work, person.id, { address, role: 'reviewer' }));
    expect(await back(person.actor, 'tom@voorbeeld.example')).toMatchObject({ reason: 'not-found' });
    expect(await back(coordinator, taken)).toMatchObject({ reason: 'address-taken' });
    clock.set(new Date('2030-03-01T10:00:00Z'));
    expect(await back(coordinator, 'tom@voorbeeld.example')).toMatchObject({ ok: true });
    expect(await profileOf(person)).toMatchObject({
      deactivatedAt: null,
      profile: { leftOn: null, memberSince: '2030-03-01', checkedOn: null, about: '', isListed: false },
    });
    const [email] = await database().select().from(personEmails).where(eq(personEmails.personId, person.id));
    expect(email?.address).toBe('tom@voorbeeld.example');
    expect(await back(coordinator, 'tom2@voorbeeld.example')).toMatchObject({ reason: 'not-found' });
    const names = await database()
      .select({ name: activities.name })
      .from(activities)
      .where(eq(activities.personId, person.id))
      .orderBy(activities.id);
    expect(names.map(({ name }) => name)).toEqual([
      'registry.person-left',
      'accounts.role-granted',
      'registry.person-returned',
    ]);
    expect(await database().$count(outboxMails, eq(outboxMails.recipientId, person.id))).toBe(0);
  });
});

/** In which tables each of these texts can be found, in any column. */
async function holding(texts: readonly string[]): Promise<Map<string, string[]>> {
  const tables = await database().execute<{ schema: string; name: string }>(sql`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE' order by 1, 2`);
  const found = new Map(texts.map((text): [string, string[]] => [text, []]));
  for (const { schema, name } of tables) {
    const [row] = await database().execute<{ content: string | null }>(
      sql`select string_agg(t::text, ' ') as content from ${sql.identifier(schema)}.${sql.identifier(name)} t`,
    );
    for (const [text, places] of found) if (row?.content?.includes(text)) places.push(`${schema}.${name}`);
  }
  return found;
}
