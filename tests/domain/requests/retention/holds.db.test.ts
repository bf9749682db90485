import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { printOfTables } from '#tests/support/stored-rows';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import { erasureBatches, requestHolds, requestTombstones } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { listErasures } from '~/domain/requests/retention/due-erasures.server';
import { liftHold } from '~/domain/requests/retention/lift-hold.server';
import { placeHold } from '~/domain/requests/retention/place-hold.server';
import { clock } from '~/platform/clock';
import { closedAt, dueDay, erase, isThere, makeEnded, system, useErasing } from './erasing';

useTestDatabase();
useErasing();

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

describe('the dry run', () => {
  it('says what would go, what will soon and what stays, and changes nothing', async () => {
    const due = await makeEnded('declined');
    const coming = await makeEnded('withdrawn');
    const held = await makeEnded('referred');
    const open = await makeRequest({ status: 'triage', statusSince: closedAt });
    await makeEnded('completed');
    await database()
      .update(reviewRequests)
      .set({ closedAt: new Date('2030-02-09T22:00:00Z') })
      .where(eq(reviewRequests.id, coming.id));
    for (const { reference } of [held, open]) {
      const reason = 'Er loopt een klacht over de afhandeling.';
      await withActor(held.coordinator, (work) => placeHold(work, { reference, reason }));
    }
    clock.set(dueDay);
    const before = await printOfTables();
    const listed = await withActor(held.coordinator, listErasures);
    expect(
      listed.map(({ reference, standing, closedOn, dueOn, isHeld }) => [
        reference,
        standing,
        closedOn,
        dueOn,
        isHeld,
      ]),
    ).toEqual([
      [due.reference, 'due', '2030-01-10', '2030-04-10', false],
      [coming.reference, 'coming', '2030-02-09', '2030-05-10', false],
      [open.reference, 'held', null, null, true],
      [held.reference, 'held', '2030-01-10', '2030-04-10', true],
    ]);
    expect(await withActor(system, listErasures)).toEqual(listed);
    expect(await withActor(due.requester, listErasures)).toEqual([]);
    expect(await printOfTables()).toEqual(before);
    expect((await erase())?.references).toEqual([due.reference]);
    await database().delete(requestHolds);
  });
});
