import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { accreditations, registryProfiles } from '~/db/schema/registry';
import { registrationStatements } from '~/db/schema/statements';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { answerCheck } from '~/domain/registry/statements/answer-check.server';
import { checkRevokedList } from '~/domain/registry/statements/check-statement';
import { issueStatement } from '~/domain/registry/statements/issue-statement.server';
import { revokeStatement } from '~/domain/registry/statements/revoke-statement.server';
import { signedRevokedList } from '~/domain/registry/statements/revoked-list.server';
import { publicKeys, statementIssuer } from '~/domain/registry/statements/signing-keys.server';
import { findOwnSigned, listOwnStatements } from '~/domain/registry/statements/statement-queries.server';

useTestDatabase();

const system: Actor = { kind: 'system', job: 'test' };
const reindex = (personId: string) => withActor(system, (work) => indexPerson(work, personId));

async function listedReviewer(name = 'Noor Voorbeeld') {
  const made = await makeReviewer({ name, isListed: true });
  await reindex(made.id);
  return made;
}

async function issue(actor: Actor): Promise<string> {
  const issued = await withActor(actor, (work) => issueStatement(work, 'reviewer'));
  if (!issued.ok) throw new Error(issued.reason);
  return issued.value.statementId;
}

/** A step of the accreditation as a reviewer, as the database has it. */
const record = (personId: string, step: 'suspended' | 'withdrawn') =>
  database()
    .insert(accreditations)
    .values({
      personId,
      role: 'reviewer',
      step,
      issuedOn: calendarDayAt(new Date()),
      issuedBy: 'Het netwerk',
    });

const check = (id: string) => withActor(visitor, (work) => answerCheck(work, { kind: 'id', id }));
const checkSigned = (compact: string) =>
  withActor(visitor, (work) => answerCheck(work, { kind: 'signed', compact }));
const signed = (actor: Actor, id: string) => withActor(actor, (work) => findOwnSigned(work, id));
const row = async (id: string) =>
  (await database().select().from(registrationStatements).where(eq(registrationStatements.id, id)))[0];

async function revokedIds(): Promise<string[]> {
  const compact = await withActor(visitor, signedRevokedList);
  const list = await checkRevokedList(compact, {
    keys: await publicKeys(),
    issuer: statementIssuer(),
    now: new Date(Date.now() + 1000),
  });
  return list.ok ? [...list.revokedOn.keys()] : [];
}

describe('a statement', () => {
  it('is issued to the person alone, once a day, recorded, and says what the register says', async () => {
    const { id, actor } = await listedReviewer();
    const statementId = await issue(actor);
    expect(await issue(actor)).toBe(statementId);
    const today = calendarDayAt(new Date());
    expect(await row(statementId)).toMatchObject({ issuedOn: today, expiresOn: addDays(today, 90) });
    const happened = await database().select().from(activities).where(eq(activities.personId, id));
    expect(happened.map(({ name, data }) => ({ name, data }))).toEqual([
      { name: 'registry.statement-issued', data: { statementId, role: 'reviewer' } },
    ]);

    const { compact, claims } = (await signed(actor, statementId)) ?? {};
    expect(claims).toMatchObject({ name: 'Noor Voorbeeld', sub: `lid-${id}`, by: 'Het netwerk' });
    expect(await check(statementId)).toEqual({ verdict: 'valid', claims });
    expect(await checkSigned(compact ?? '')).toEqual({ verdict: 'valid', claims });
    expect(await revokedIds()).not.toContain(statementId);
  });

  it('is nobody else’s, and not for who is not listed', async () => {
    const { actor } = await listedReviewer();
    const other = await makeReviewer({ isListed: false });
    const statementId = await issue(actor);
    expect(await signed(other.actor, statementId)).toBeNull();
    expect(await withActor(other.actor, (work) => revokeStatement(work, statementId))).toMatchObject({
      reason: 'not-found',
    });
    expect(await withActor(other.actor, listOwnStatements)).toEqual({
      isListed: false,
      facts: [],
      statements: [],
    });
    for (const [asker, reason] of [
      [other.actor, 'not-listed'],
      [visitor, 'not-found'],
    ] as const) {
      expect(await withActor(asker, (work) => issueStatement(work, 'reviewer'))).toMatchObject({ reason });
    }
    const seen = (as: Actor) => withActor(as, (work) => work.tx.$count(registrationStatements));
    expect(await seen(visitor)).toBe(0);
    expect(await seen(other.actor)).toBe(0);
    expect(await seen(actor)).toBe(1);
  });

  it('that nobody issued is unknown', async () => {
    expect(await check('0b6f3f0e-7d1c-4f57-9c0a-2f9f3ad0c1aa')).toEqual({ verdict: 'unknown' });
  });
});

describe('a statement is revoked in the transaction that makes it untrue', () => {
  const changes = [
    [
      'leaving the register',
      'not-listed',
      (id: string) =>
        database().update(registryProfiles).set({ isListed: false }).where(eq(registryProfiles.personId, id)),
    ],
    ['an accreditation that is suspended', 'not-listed', (id: string) => record(id, 'suspended')],
    [
      'another name',
      'changed',
      (id: string) => database().update(people).set({ name: 'Noor Anders' }).where(eq(people.id, id)),
    ],
  ] as const;

  it.each(changes)('%s', async (_, reason, change) => {
    const { id, actor } = await listedReviewer();
    const statementId = await issue(actor);
    const { compact = '' } = (await signed(actor, statementId)) ?? {};

    await change(id);
    // The second wall: nobody has written it down yet, and it is not valid already.
    expect(await row(statementId)).toMatchObject({ revokedAt: null });
    for (const answer of [await check(statementId), await checkSigned(compact)]) {
      expect(answer).toEqual({ verdict: 'revoked', revokedOn: null });
    }
    expect(await signed(actor, statementId)).toBeNull();
    expect(await revokedIds()).toContain(statementId);

    await reindex(id);
    expect(await row(statementId)).toMatchObject({ revokedReason: reason });
    expect(await checkSigned(compact)).toMatchObject({ verdict: 'revoked' });
    expect(await revokedIds()).toContain(statementId);
    const [last] = await database()
      .select({ name: activities.name, data: activities.data })
      .from(activities)
      .where(eq(activities.personId, id))
      .orderBy(sql`id desc`)
      .limit(1);
    expect(last).toEqual({
      name: 'registry.statement-revoked',
      data: { statementId, role: 'reviewer', reason },
    });
  });

  it('the role it is about, though another role stands', async () => {
    const { id, actor } = await listedReviewer();
    await database().insert(accreditations).values({
      personId: id,
      role: 'supervisor',
      level: 'supervisor',
      issuedOn: '2024-01-01',
      validUntil: '2035-12-31',
      issuedBy: 'Het netwerk',
    });
    await reindex(id);
    const asReviewer = await issue(actor);
    await record(id, 'withdrawn');
    await reindex(id);
    expect(await row(asReviewer)).toMatchObject({ revokedReason: 'accreditation-ended' });
    expect((await withActor(actor, listOwnStatements)).facts.map(({ role }) => role)).toEqual(['supervisor']);
  });
});

describe('taking one back', () => {
  it('is final, and leaves room for a new one', async () => {
    const { actor } = await listedReviewer();
    const statementId = await issue(actor);
    const revoke = () => withActor(actor, (work) => revokeStatement(work, statementId));
    expect(await revoke()).toMatchObject({ ok: true });
    expect(await revoke()).toMatchObject({ reason: 'not-found' });
    expect(await check(statementId)).toEqual({ verdict: 'revoked', revokedOn: calendarDayAt(new Date()) });
    expect(await issue(actor)).not.toBe(statementId);
    for (const change of [
      { revokedAt: null, revokedReason: null },
      { expiresOn: '2040-01-01' },
      { factsHash: 'a'.repeat(64) },
    ]) {
      const rewriting = database()
        .update(registrationStatements)
        .set(change)
        .where(eq(registrationStatements.id, statementId));
      await expect(rewriting).rejects.toMatchObject({
        cause: expect.objectContaining({ constraint_name: 'registration_statements_end' }),
      });
    }
  });

  it('happens to all of somebody who is removed, and their numbers stay on the list', async () => {
    const { id, actor } = await listedReviewer();
    const statementId = await issue(actor);
    await database().execute(sql`alter table activities disable trigger activities_append_only`);
    await database().delete(activities).where(eq(activities.personId, id));
    await database().execute(sql`alter table activities enable trigger activities_append_only`);
    await database().delete(people).where(eq(people.id, id));
    expect(await row(statementId)).toMatchObject({ personId: null, revokedReason: 'not-listed' });
    expect(await revokedIds()).toContain(statementId);
  });
});

it('the list asks as much for one statement as for many', async () => {
  const before = await countStatements(() => withActor(visitor, signedRevokedList));
  for (let made = 0; made < 5; made += 1) await issue((await listedReviewer()).actor);
  expect(await countStatements(() => withActor(visitor, signedRevokedList))).toBe(before);
});

it('two who ask at the same moment get one', async () => {
  const { actor } = await listedReviewer();
  const [one, other] = await Promise.all([issue(actor), issue(actor)]);
  expect(one).toBe(other);
});
