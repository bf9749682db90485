import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { verify } from '#tests/support/factories/accreditation';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { accreditationReasons, verifications } from '~/db/schema/accreditation';
import { activities } from '~/db/schema/activity';
import { accreditations, mentorships, registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import type { TrackStep } from '~/domain/registry/accreditation/accreditation-step';
import { correctRecord } from '~/domain/registry/accreditation/correct-record.server';
import { type NewStep, newStep, newVerification } from '~/domain/registry/accreditation/inputs';
import { listAttention } from '~/domain/registry/accreditation/list-attention.server';
import { recordStep } from '~/domain/registry/accreditation/record-step.server';
import { recordVerification } from '~/domain/registry/accreditation/record-verification.server';
import { findRecord } from '~/domain/registry/accreditation/track-queries.server';
import { giveRole } from '~/domain/registry/profile/give-role.server';
import { findPublicProfile } from '~/domain/registry/search/public-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});
beforeEach(() => clock.set(new Date('2030-01-15T10:00:00Z')));
afterAll(() => clock.reset());

function step(personId: string, name: TrackStep, input: Partial<NewStep> = {}, as = coordinator) {
  const full = { issuedOn: '2030-01-15', issuedBy: 'Erkenningscommissie', remark: '', ...input } as NewStep;
  return withActor(as, (work) => recordStep(work, personId, { role: 'reviewer', step: name }, full));
}

const verifyAs = (as: Actor, personId: string) =>
  withActor(as, (work) =>
    recordVerification(work, personId, {
      kind: 'training-certificate',
      role: 'reviewer',
      source: 'training-institute',
      verifiedOn: '2030-01-10',
      isConfirmed: true,
    }),
  );

async function applicant(): Promise<string> {
  const id = await makePerson('Anne Aanvang', []);
  await withActor(coordinator, (work) => giveRole(work, { personId: id, role: 'reviewer' }));
  await database().update(registryProfiles).set({ isListed: true }).where(eq(registryProfiles.personId, id));
  return id;
}

const isPublic = async (id: string) => {
  const [row] = await database()
    .select({ slug: registryProfiles.slug })
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, id));
  return (await withActor(visitor, (work) => findPublicProfile(work, row?.slug ?? ''))) !== null;
};

test('somebody goes the whole way: applied, trained, trainee with a mentor, reviewed, raised', async () => {
  const id = await applicant();
  const mentor = await makeReviewer({ name: 'Mia Mentor' });
  expect(await step(id, 'trained', { outcome: 'passed' })).toMatchObject({ reason: 'step-not-next' });
  expect(await step(id, 'applied', { issuedOn: '2029-01-10' })).toMatchObject({ ok: true });
  expect(await step(id, 'trained', { outcome: 'repeat', issuedOn: '2029-03-10' })).toMatchObject({
    ok: true,
  });
  expect(await step(id, 'trained', { outcome: 'passed', issuedOn: '2029-05-10' })).toMatchObject({
    ok: true,
  });
  const trainee = { level: 'trainee', issuedOn: '2029-06-01', validUntil: '2031-06-01' } as const;
  expect(await step(id, 'accredited', trainee)).toMatchObject({ reason: 'verifications-missing' });
  await verify(id, 'identity', '2029-01-10');
  expect(await verifyAs(coordinator, id)).toMatchObject({ ok: true });
  expect(await step(id, 'accredited', trainee)).toMatchObject({ reason: 'mentor-needed' });
  expect(await isPublic(id)).toBe(false);
  expect(await step(id, 'accredited', { ...trainee, mentorId: mentor.id })).toMatchObject({ ok: true });
  expect(await isPublic(id)).toBe(true);
  expect(await step(id, 'supervised-review', { outcome: 'passed' })).toMatchObject({ ok: true });
  const raised = { level: 'accredited', validUntil: '2033-01-15' } as const;
  expect(await step(id, 'raised', raised)).toMatchObject({ reason: 'verifications-missing' });
  await database().insert(verifications).values({
    personId: id,
    kind: 'supervised-review',
    role: 'reviewer',
    source: 'assessment-report',
    verifiedOn: '2030-01-15',
    isConfirmed: true,
  });
  expect(await step(id, 'raised', raised)).toMatchObject({ ok: true });
  const [mentorship] = await database().select().from(mentorships).where(eq(mentorships.traineeId, id));
  expect(mentorship).toMatchObject({ mentorId: mentor.id, startsOn: '2029-06-01', endsOn: '2030-01-15' });
  const happened = await database().select().from(activities).where(eq(activities.personId, id));
  expect(happened.filter(({ name }) => name === 'registry.step-recorded').length).toBe(4);
  expect(happened.at(-1)).toMatchObject({
    name: 'registry.accreditation-issued',
    data: { role: 'reviewer', step: 'raised', level: 'accredited' },
  });
});

describe('a suspension', () => {
  it('is seen at once, is lifted, and its reason is for the person and the coordinator', async () => {
    const person = await makeReviewer({ name: 'Stijn Stil', isListed: true });
    const other = await makeReviewer();
    expect(
      await step(person.id, 'suspended', { reason: 'complaint', remark: 'Wordt eerst besproken.' }),
    ).toMatchObject({ ok: true });
    expect(await isPublic(person.id)).toBe(false);
    const reasons = async (as: Actor) =>
      (await withActor(as, (work) => findRecord(work, person.id))).steps.map(({ reason }) => reason);
    expect(await reasons(coordinator)).toEqual([null, 'complaint']);
    expect(await reasons(person.actor)).toEqual([null, 'complaint']);
    expect(await reasons(other.actor)).toEqual([null, null]);
    expect(await reasons(visitor)).toEqual([null, null]);
    expect(await step(person.id, 'suspended', { reason: 'complaint' })).toMatchObject({
      reason: 'step-not-next',
    });
    expect(await step(person.id, 'reinstated')).toMatchObject({ ok: true });
    expect(await isPublic(person.id)).toBe(true);
  });
});

describe('the record', () => {
  let person: MadeReviewer;
  beforeEach(async () => {
    person = await makeReviewer();
  });

  it('is written by another coordinator only, in the order of days', async () => {
    const own: Actor = { kind: 'person', personId: person.id, roles: ['coordinator', 'reviewer'] };
    const suspension = { reason: 'own-request' } as const;
    expect(await step(person.id, 'suspended', suspension, own)).toMatchObject({ reason: 'own-record' });
    expect(await verifyAs(own, person.id)).toMatchObject({ reason: 'own-record' });
    for (const as of [visitor, person.actor]) {
      expect(await step(person.id, 'suspended', suspension, as)).toMatchObject({ reason: 'not-found' });
      expect(await verifyAs(as, person.id)).toMatchObject({ reason: 'not-found' });
    }
    expect(await step(person.id, 'suspended', { ...suspension, issuedOn: '2023-12-31' })).toMatchObject({
      fields: { issuedOn: 'before-last-step' },
    });
    expect(await step(person.id, 'suspended', { ...suspension, issuedOn: '2030-01-16' })).toMatchObject({
      fields: { issuedOn: 'day-to-come' },
    });
  });

  it('is never rewritten, not even by the owner of the tables', async () => {
    await step(person.id, 'suspended', { reason: 'complaint' });
    const change = (statement: ReturnType<typeof sql>) =>
      database()
        .execute(statement)
        .catch((error) => String(error.cause ?? error));
    expect(await change(sql`update accreditations set valid_until = '2099-01-01'`)).toContain('append-only');
    expect(await change(sql`update verifications set is_confirmed = false`)).toContain('append-only');
    expect(await change(sql`update accreditation_reasons set reason = 'independence'`)).toContain(
      'append-only',
    );
    const asApp = (statement: ReturnType<typeof sql>) =>
      withActor(coordinator, async ({ tx }) => {
        await tx.execute(statement);
        return { ok: true as const, value: null };
      }).catch((error) => String(error.cause ?? error));
    expect(await asApp(sql`delete from accreditations`)).toContain('permission denied');
    const kept = await database().$count(verifications);
    await asApp(sql`delete from verifications`);
    await asApp(sql`delete from accreditation_reasons`);
    expect(await database().$count(verifications)).toBe(kept);
    expect(await database().$count(accreditationReasons)).toBeGreaterThan(0);
  });

  it('holds nothing that hangs in the air', async () => {
    const id = await makePerson('Nog Niets', ['reviewer']);
    const insert = (row: Partial<typeof accreditations.$inferInsert>) =>
      database()
        .insert(accreditations)
        .values({ personId: id, role: 'reviewer', issuedOn: '2030-01-01', issuedBy: 'Netwerk', ...row })
        .catch((error) => String(error.cause ?? error));
    expect(await insert({ step: 'suspended' })).toContain('nothing was given');
    expect(await insert({ step: 'accredited' })).toContain('accreditations_grant_whole');
    expect(await insert({ step: 'trained' })).toContain('accreditations_assessed');
    expect(await insert({ step: 'applied', outcome: 'passed' })).toContain('accreditations_assessed');
    const [foreign] = await database()
      .select()
      .from(accreditations)
      .where(eq(accreditations.personId, person.id));
    expect(await insert({ step: 'corrected', correctsId: foreign?.id })).toContain(
      'accreditations_corrects_own',
    );
  });

  it('is put right by another record: the wrong one stays readable and counts no more', async () => {
    await step(person.id, 'withdrawn', { reason: 'no-longer-active' });
    const record = () => withActor(coordinator, (work) => findRecord(work, person.id));
    const [grant, withdrawal] = (await record()).steps;
    const correct = (recordId = '', kind: 'step' | 'verification' = 'step') =>
      withActor(coordinator, (work) =>
        correctRecord(work, person.id, { kind, recordId }, { reason: 'wrong-person', remark: '' }),
      );
    expect(await correct(grant?.id)).toMatchObject({ reason: 'later-steps-first' });
    expect(await correct(withdrawal?.id)).toMatchObject({ ok: true });
    expect(await correct(withdrawal?.id)).toMatchObject({ reason: 'corrected-already' });
    expect((await record()).steps.map(({ correctedFor }) => correctedFor)).toEqual([null, 'wrong-person']);
    expect(await step(person.id, 'suspended', { reason: 'complaint' })).toMatchObject({ ok: true });
    await verify(person.id, 'identity', '2030-01-01', false);
    const wrong = (await record()).verified.find(({ kind }) => kind === 'identity');
    expect(await correct(wrong?.id, 'verification')).toMatchObject({ ok: true });
    expect(await database().$count(accreditationReasons)).toBeGreaterThan(1);
  });
});

test('the list of who needs attention is for a coordinator, everybody else sees their own', async () => {
  const person = await makeReviewer({ name: 'Bijna Om', validUntil: '2030-03-01' });
  const of = (as: Actor, whose: 'everybody' | 'own') => withActor(as, (work) => listAttention(work, whose));
  const lapsing = { personId: person.id, what: 'accreditation', state: 'lapses', on: '2030-03-01' };
  expect(await of(coordinator, 'everybody')).toContainEqual(expect.objectContaining(lapsing));
  expect((await of(person.actor, 'own'))[0]).toMatchObject(lapsing);
  expect(await of(person.actor, 'everybody')).toEqual([]);
  expect(await of(visitor, 'own')).toEqual([]);
});

test.each<[TrackStep, Record<string, string>, string, string]>([
  ['accredited', { level: 'accredited', validUntil: '2030-01-15' }, 'validUntil', 'ends-before-start'],
  ['applied', { issuedOn: '2036-02-30' }, 'issuedOn', 'not-a-day'],
  ['applied', { issuedBy: 'Commissie 111222333' }, 'issuedBy', 'found-bsn'],
  ['suspended', { reason: 'complaint', remark: 'Zie 111222333' }, 'remark', 'found-bsn'],
])('%s with %j is refused at the field', (name, changes, field, code) => {
  const parsed = newStep(name).safeParse({ issuedOn: '2030-01-15', issuedBy: 'Commissie', ...changes });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[field, code]]);
});

test('a certificate is of a role', () => {
  const typed = {
    kind: 'training-certificate',
    source: 'training-institute',
    verifiedOn: '2030-01-01',
    isConfirmed: 'yes',
  };
  expect(newVerification.safeParse(typed).error?.issues[0]?.path).toEqual(['role']);
});
