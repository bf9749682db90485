import { eq, inArray, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { printOfTables } from '#tests/support/stored-rows';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { requestReferences } from '~/db/schema/requests';
import { erasureBatches, requestTombstones } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import { recordActivity } from '~/domain/activity/record-activity.server';
import { eraseExpired } from '~/domain/requests/retention/erase-expired.server';
import { clock } from '~/platform/clock';
import { closedAt, dueDay, erase, isThere, lastDay, makeEnded, system, useErasing } from './erasing';

useTestDatabase();
useErasing();

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
