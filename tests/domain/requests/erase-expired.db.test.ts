import { eq, inArray, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import { printOfTables } from '#tests/support/stored-rows';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles, sessions, signInCodes } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { contactMessages } from '~/db/schema/contact';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { requestReferences, reviewRequests } from '~/db/schema/requests';
import { erasureBatches, requestHolds, requestTombstones } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { recordActivity } from '~/domain/activity/record-activity.server';
import { eraseExpired } from '~/domain/requests/erase-expired.server';
import { liftHold } from '~/domain/requests/lift-hold.server';
import type { Outcome } from '~/domain/requests/outcome';
import { placeHold } from '~/domain/requests/place-hold.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const system: Actor = { kind: 'system', job: 'erase-expired' };
const closedAt = new Date('2030-01-10T10:00:00Z');
const lastDay = new Date('2030-04-09T10:00:00Z');
const dueDay = new Date('2030-04-10T01:30:00Z');

beforeEach(async () => {
  clock.set(new Date('2034-01-01T00:00:00Z'));
  await erase();
  clock.set(closedAt);
});
afterEach(() => clock.reset());

async function erase() {
  const outcome = await withActor(system, eraseExpired);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

function makeEnded(status: Outcome = 'declined', requesterId?: string): Promise<MadeRequest> {
  return makeRequest({ status, statusSince: closedAt, ...(requesterId ? { requesterId } : {}) });
}

const isThere = async ({ id }: MadeRequest) =>
  (await database().$count(reviewRequests, eq(reviewRequests.id, id))) === 1;

async function mailAbout(request: MadeRequest, by: 'activity' | 'data'): Promise<void> {
  const activityId = await withActor(system, (work) =>
    recordActivity(work, { name: 'requests.triage-started', requestId: request.id }),
  );
  const id = crypto.randomUUID();
  await database()
    .insert(outboxMails)
    .values({
      id,
      key: id,
      template: 'request-declined',
      language: 'nl',
      recipientAddress: 'iemand-anders@voorbeeld.example',
      nextAttemptAt: closedAt,
      createdAt: closedAt,
      ...(by === 'activity' ? { activityId } : { data: { reference: request.reference } }),
    });
  for (const outboxMailId of [id, null]) {
    await database()
      .insert(developmentMails)
      .values({
        outboxMailId,
        recipientAddress: 'iemand-anders@voorbeeld.example',
        sender: 'portal@leerkring.example',
        subject: 'Uw aanvraag',
        text: outboxMailId ? 'Over uw aanvraag' : `Zie /aanvraag/${request.reference}`,
        html: '<p>Uw aanvraag</p>',
        receivedAt: closedAt,
      });
  }
}

describe('a request whose time is up', () => {
  it('stays on its last day and is gone the day after, but for its tombstone', async () => {
    const request = await makeEnded();
    clock.set(lastDay);
    expect(await erase()).toBeNull();
    expect(await isThere(request)).toBe(true);

    clock.set(dueDay);
    const erased = await erase();
    expect(erased?.references).toEqual([request.reference]);
    expect(erased?.counts).toMatchObject({ requests: 1, organisations: 2, requesters: 1, addresses: 1 });
    expect(await isThere(request)).toBe(false);
    const [tombstone] = await database()
      .select()
      .from(requestTombstones)
      .where(eq(requestTombstones.reference, request.reference));
    expect(tombstone).toEqual({
      reference: request.reference,
      kind: 'review',
      submittedAt: closedAt,
      closedAt,
      outcome: 'declined',
      reason: 'other',
      erasedAt: dueDay,
      batchId: erased?.batchId,
    });
    const [batch] = await database().select().from(erasureBatches).where(eq(erasureBatches.ranAt, dueDay));
    expect(batch?.counts).toEqual(erased?.counts);
  });

  it('leaves no row that names it in any table', async () => {
    const request = await makeEnded();
    await mailAbout(request, 'activity');
    await mailAbout(request, 'data');
    clock.set(dueDay);
    expect((await erase())?.counts).toMatchObject({ mails: 2, 'development-mails': 4 });
    const rows = await database().execute<{ name: string }>(sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name in ('request_id', 'became_request_id', 'follows_request_id')`);
    expect(rows.length).toBeGreaterThan(15);
    const holding: string[] = [];
    for (const { name } of rows) {
      const found = await database().execute(
        sql`select 1 from ${sql.identifier(name)} t where position(${request.id} in t::text) > 0`,
      );
      if (found.length > 0) holding.push(name);
    }
    expect(holding).toEqual([]);
  });

  it('is kept as long as its own outcome says', async () => {
    const requests = {
      completed: await makeEnded('completed'),
      declined: await makeEnded('declined'),
      referred: await makeEnded('referred'),
      withdrawn: await makeEnded('withdrawn'),
      no_match: await makeEnded('no_match'),
    };
    clock.set(dueDay);
    expect((await erase())?.counts.requests).toBe(4);
    expect(await isThere(requests.completed)).toBe(true);
    clock.set(new Date('2031-01-09T22:59:00Z'));
    expect(await erase()).toBeNull();
    clock.set(new Date('2031-01-09T23:01:00Z'));
    expect((await erase())?.references).toEqual([requests.completed.reference]);
  });

  it('is never one that is still open', async () => {
    const open = await makeRequest({ status: 'triage', statusSince: closedAt });
    const confirmed = await makeRequest({ status: 'confirmed', statusSince: closedAt });
    clock.set(new Date('2040-01-01T00:00:00Z'));
    expect((await erase())?.references ?? []).toEqual([]);
    expect([await isThere(open), await isThere(confirmed)]).toEqual([true, true]);
  });

  it('is erased by the system alone', async () => {
    const request = await makeEnded();
    clock.set(dueDay);
    expect(await withActor(request.coordinator, eraseExpired)).toEqual({ ok: false, reason: 'not-found' });
    expect(await isThere(request)).toBe(true);
  });
});

describe('a run', () => {
  it('that finds nothing due writes nothing', async () => {
    const before = await printOfTables();
    expect(await erase()).toBeNull();
    expect(await printOfTables()).toEqual(before);
  });

  it('may be repeated', async () => {
    await makeEnded();
    clock.set(dueDay);
    expect(await erase()).not.toBeNull();
    const before = await printOfTables();
    expect(await erase()).toBeNull();
    expect(await printOfTables()).toEqual(before);
  });

  it('shares its work with another at the same moment without doing anything twice', async () => {
    for (let made = 0; made < 4; made += 1) await makeEnded();
    clock.set(dueDay);
    const runs = await Promise.all([erase(), erase(), erase()]);
    const references = runs.flatMap((run) => run?.references ?? []);
    expect(references).toHaveLength(4);
    expect(new Set(references).size).toBe(4);
    expect(await database().$count(requestTombstones, inArray(requestTombstones.reference, references))).toBe(
      4,
    );
  });

  it('says what it did outside every timeline', async () => {
    await makeEnded();
    clock.set(dueDay);
    const erased = await erase();
    const [activity] = await database()
      .select()
      .from(activities)
      .where(eq(activities.name, 'requests.content-erased'))
      .orderBy(sql`id desc`)
      .limit(1);
    expect(activity).toMatchObject({ requestId: null, actorKind: 'system' });
    expect(activity?.data).toEqual({ batchId: erased?.batchId, ...erased?.counts });
  });

  it('that fails halfway changes nothing at all', async () => {
    const request = await makeEnded();
    await mailAbout(request, 'activity');
    clock.set(dueDay);
    const before = await printOfTables();
    await database().execute(sql`
      create function refuse_for_test() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
    await database().execute(sql`
      create trigger refuse_for_test before delete on request_payers
      for each statement execute function refuse_for_test()`);
    try {
      await expect(erase()).rejects.toThrow();
      expect(await printOfTables()).toEqual(before);
    } finally {
      await database().execute(sql`drop trigger refuse_for_test on request_payers`);
      await database().execute(sql`drop function refuse_for_test`);
    }
    expect((await erase())?.references).toEqual([request.reference]);
  });
});

describe('a hold', () => {
  const reason = 'Er loopt een klacht over de afwijzing.';

  it('keeps a request whatever its time, until it is lifted', async () => {
    const request = await makeEnded();
    const { reference } = request;
    expect(
      await withActor(request.coordinator, (work) => placeHold(work, { reference, reason })),
    ).toMatchObject({
      ok: true,
    });
    clock.set(new Date('2033-06-01T10:00:00Z'));
    await erase();
    expect(await isThere(request)).toBe(true);
    expect(await withActor(request.coordinator, (work) => liftHold(work, { reference }))).toMatchObject({
      ok: true,
    });
    const erased = await erase();
    expect(erased?.references).toEqual([reference]);
    expect(erased?.counts.holds).toBe(1);
    expect(await database().$count(requestHolds)).toBe(0);
  });

  it('stands when it is placed while a run waits', async () => {
    const request = await makeEnded();
    clock.set(dueDay);
    let run: ReturnType<typeof erase> | undefined;
    await withActor(request.coordinator, async (work) => {
      const placed = await placeHold(work, { reference: request.reference, reason });
      run = erase();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return placed;
    });
    expect((await run)?.references ?? []).toEqual([]);
    expect(await isThere(request)).toBe(true);
  });

  it('is the last wall in the database itself, and so is the tombstone', async () => {
    const request = await makeEnded();
    const remove = () =>
      withActor(system, (work) =>
        work.tx
          .delete(reviewRequests)
          .where(eq(reviewRequests.id, request.id))
          .then(() => null),
      );
    await expect(remove()).rejects.toMatchObject({ cause: { constraint_name: 'review_requests_erasure' } });
    await withActor(request.coordinator, (work) => placeHold(work, { reference: request.reference, reason }));
    await expect(
      withActor(system, async (work) => {
        const batchId = crypto.randomUUID();
        await work.tx.insert(erasureBatches).values({ id: batchId, ranAt: dueDay, counts: { requests: 1 } });
        await work.tx.insert(requestTombstones).values({
          reference: request.reference,
          kind: 'review',
          submittedAt: closedAt,
          closedAt,
          outcome: 'declined',
          reason: 'other',
          erasedAt: dueDay,
          batchId,
        });
        await work.tx.delete(reviewRequests).where(eq(reviewRequests.id, request.id));
      }),
    ).rejects.toMatchObject({ cause: { constraint_name: 'review_requests_on_hold' } });
    expect(await isThere(request)).toBe(true);
  });

  it('is placed once, with a reason that leads to nobody, by a coordinator without a part in it', async () => {
    const request = await makeEnded();
    const { reference } = request;
    const place = (actor: Actor, text = reason) =>
      withActor(actor, (work) => placeHold(work, { reference, reason: text }));
    expect(await place(request.requester)).toMatchObject({ ok: false, reason: 'not-found' });
    const own: Actor = { kind: 'person', personId: request.requesterId, roles: ['coordinator'] };
    expect(await place(own)).toMatchObject({ ok: false, reason: 'own-request' });
    expect(
      await place(request.coordinator, 'De klacht kwam van burgerservicenummer 111222333.'),
    ).toMatchObject({
      ok: false,
      reason: 'private-data',
      fields: { reason: 'found-bsn' },
    });
    expect(await place(request.coordinator)).toMatchObject({ ok: true });
    expect(await place(request.coordinator)).toMatchObject({ ok: false, reason: 'already-held' });
    const lift = () => withActor(request.coordinator, (work) => liftHold(work, { reference }));
    expect(await lift()).toMatchObject({ ok: true });
    expect(await lift()).toMatchObject({ ok: false, reason: 'not-held' });
    const rows = await database()
      .select({ name: activities.name, data: activities.data })
      .from(activities)
      .where(eq(activities.requestId, request.id))
      .orderBy(activities.id);
    expect(rows.slice(1)).toEqual([
      { name: 'requests.hold-placed', data: {} },
      { name: 'requests.hold-lifted', data: {} },
    ]);
  });
});

describe('whoever only asked', () => {
  const findPerson = async (id: string) =>
    (await database().select().from(people).where(eq(people.id, id)))[0];
  const addressOf = async (personId: string) =>
    (await database().select().from(personEmails).where(eq(personEmails.personId, personId)))[0]?.address ??
    '';

  it('is stripped with the last of their requests, and may come back as somebody new', async () => {
    const first = await makeEnded('declined');
    const second = await makeEnded('completed', first.requesterId);
    const address = await addressOf(first.requesterId);
    clock.set(dueDay);
    await erase();
    expect(await findPerson(first.requesterId)).toMatchObject({
      name: 'Robin Aanvrager',
      deactivatedAt: null,
    });

    await database()
      .insert(sessions)
      .values({
        id: 'a'.repeat(64),
        userId: first.requesterId,
        expiresAt: new Date('2032-01-01T00:00:00Z'),
      });
    await database()
      .insert(signInCodes)
      .values({
        address,
        codeHash: 'x',
        linkHash: 'y',
        purpose: 'sign-in',
        createdAt: closedAt,
        expiresAt: new Date('2032-01-01T00:00:00Z'),
      });
    clock.set(new Date('2031-02-01T03:00:00Z'));
    expect((await erase())?.references).toEqual([second.reference]);
    expect(await findPerson(first.requesterId)).toMatchObject({ name: '–', deactivatedAt: clock.now() });
    expect(await database().$count(sessions)).toBe(0);
    expect(await database().$count(signInCodes)).toBe(0);
    expect(await database().$count(personEmails, eq(personEmails.address, address))).toBe(0);
    const [role] = await database()
      .select()
      .from(personRoles)
      .where(eq(personRoles.personId, first.requesterId));
    expect(role?.endedAt).toEqual(clock.now());
  });

  it('keeps their name while they do something else here, or write a question', async () => {
    const reviewer = await makePerson('Bo Dubbel', ['requester', 'reviewer']);
    const writer = await makePerson('Wil Schrijft', ['requester']);
    await makeEnded('declined', reviewer);
    await makeEnded('declined', writer);
    const draftId = crypto.randomUUID();
    const until = new Date('2030-05-01T00:00:00Z');
    await database()
      .insert(intakeDrafts)
      .values({
        id: draftId,
        tokenHash: draftId,
        kind: 'review',
        lockedKey: Buffer.from('x'),
        sealedAnswers: Buffer.from('x'),
        createdAt: closedAt,
        updatedAt: closedAt,
        expiresAt: until,
      });
    await database()
      .insert(mailedLinks)
      .values({
        tokenHash: `${draftId}-link`,
        purpose: 'draft',
        draftId,
        address: (await addressOf(writer)).toUpperCase(),
        language: 'nl',
        createdAt: closedAt,
        expiresAt: until,
      });
    clock.set(dueDay);
    expect((await erase())?.counts).toMatchObject({ requests: 2 });
    expect((await findPerson(reviewer))?.name).toBe('Bo Dubbel');
    expect((await findPerson(writer))?.name).toBe('Wil Schrijft');

    clock.set(until);
    expect((await erase())?.counts).toEqual({ drafts: 1, requesters: 1, addresses: 1 });
    expect((await findPerson(writer))?.name).toBe('–');
    expect((await findPerson(reviewer))?.name).toBe('Bo Dubbel');
    expect(await database().$count(mailedLinks)).toBe(0);
  });

  it('loses the mails that were sent to them, whatever they were about', async () => {
    const request = await makeEnded();
    const address = await addressOf(request.requesterId);
    await database().insert(outboxMails).values({
      key: 'code/1',
      template: 'intake-code',
      language: 'nl',
      recipientAddress: address,
      status: 'sent',
      sentAt: closedAt,
      nextAttemptAt: closedAt,
      createdAt: closedAt,
    });
    clock.set(dueDay);
    expect((await erase())?.counts.mails).toBe(1);
    expect(await database().$count(outboxMails, eq(outboxMails.recipientAddress, address))).toBe(0);
  });
});

describe('besides requests', () => {
  const message = {
    topic: 'question',
    name: 'Iemand',
    address: 'iemand@voorbeeld.example',
    message: 'Wanneer is de volgende bijeenkomst?',
    language: 'nl',
    receivedAt: closedAt,
  } as const;

  it('messages go 90 days after they were handled, and after a year in any case', async () => {
    const handledById = await makePerson('Coco Coördinator', ['coordinator']);
    await database()
      .insert(contactMessages)
      .values([{ ...message, handledAt: closedAt, handledById }, message]);
    clock.set(lastDay);
    expect(await erase()).toBeNull();
    clock.set(dueDay);
    expect((await erase())?.counts).toEqual({ 'contact-messages': 1 });
    clock.set(new Date('2031-01-09T12:00:00Z'));
    expect(await erase()).toBeNull();
    clock.set(new Date('2031-01-10T12:00:00Z'));
    expect((await erase())?.counts).toEqual({ 'contact-messages': 1 });
  });

  it('mails go after 180 days, unless they still have to be sent', async () => {
    const mail = {
      template: 'sign-in-code',
      language: 'nl',
      recipientAddress: 'iemand@voorbeeld.example',
      nextAttemptAt: closedAt,
      createdAt: closedAt,
    } as const;
    await database()
      .insert(outboxMails)
      .values([
        { ...mail, key: 'old/1', status: 'sent', sentAt: closedAt },
        { ...mail, key: 'old/2', status: 'given-up' },
        { ...mail, key: 'old/3', status: 'queued' },
      ]);
    clock.set(new Date('2030-07-08T12:00:00Z'));
    expect(await erase()).toBeNull();
    clock.set(new Date('2030-07-09T12:00:00Z'));
    expect((await erase())?.counts).toEqual({ mails: 2 });
    expect(await database().$count(outboxMails)).toBe(1);
    await database().delete(outboxMails);
  });
});

describe('a reference', () => {
  it('stays given out for ever', async () => {
    const request = await makeEnded();
    clock.set(dueDay);
    await erase();
    const { reference } = request;
    await expect(database().insert(requestReferences).values({ reference })).rejects.toThrow();
    await expect(
      database().delete(requestReferences).where(eq(requestReferences.reference, reference)),
    ).rejects.toThrow();
    await expect(
      database().delete(requestTombstones).where(eq(requestTombstones.reference, reference)),
    ).rejects.toThrow();
  });
});
