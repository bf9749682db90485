import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { withActor } from '~/db/with-actor.server';
import { changeProcedures } from '~/domain/requests/participation/change-procedures.server';
import { findOwnProcedures, findProcedures } from '~/domain/requests/participation/procedures-queries.server';
import { findProceduresToChange } from '~/domain/requests/participation/procedures-to-change.server';
import { proceduresInput } from '~/domain/requests/triage/triage-inputs';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeRequest({ status: 'triage', inspectorateState: 'unknown' });
});
afterAll(() => clock.reset());

type Input = Omit<z.output<typeof proceduresInput>, 'version'>;
const none = { state: 'none', statedOn: '2030-01-08' } as const;
const input: Input = {
  inspectorateState: 'reported',
  inspectorateDeadlineOn: '2030-05-20',
  inspectorateStatedOn: '2030-01-07',
  criminal: { state: 'running', statedOn: '2030-01-06', endsMonth: '2030-04' },
  disciplinary: none,
  complaint: { state: 'finished', statedOn: '2029-12-01', endsMonth: '2029-11' },
  civil: none,
  'child-protection': none,
};

async function change(given: Partial<Input>, of = request) {
  return await withActor(of.coordinator, async (work) =>
    changeProcedures(work, { reference: of.reference, version: await versionOf(of), ...input, ...given }),
  );
}

describe('other procedures', () => {
  it('are recorded each with its day, and again in their place', async () => {
    expect(await change({})).toMatchObject({ ok: true });
    expect(
      await change({ criminal: { state: 'finished', statedOn: '2030-01-09', endsMonth: '2030-04' } }),
    ).toMatchObject({ ok: true });
    const found = await withActor(request.coordinator, (work) => findProcedures(work, request.id));
    expect(found).toMatchObject({
      inspectorateState: 'reported',
      inspectorateDeadlineOn: '2030-05-20',
      inspectorateStatedOn: '2030-01-07',
    });
    expect(found.processes).toHaveLength(5);
    expect(found.processes).toContainEqual({
      kind: 'criminal',
      state: 'finished',
      statedOn: '2030-01-09',
      // What is over has no end to expect.
      endsMonth: null,
    });
    const changed = await database()
      .select({ data: activities.data })
      .from(activities)
      .where(eq(activities.name, 'requests.procedures-changed'));
    expect(changed.map(({ data }) => data)).toEqual([{}, {}]);
  });

  it('stand so today or before, and what runs ends later', async () => {
    const refused = await change({
      inspectorateStatedOn: '2030-01-10',
      civil: { state: 'running', statedOn: '2030-01-10', endsMonth: '2030-02' },
      criminal: { state: 'running', statedOn: '2030-01-09', endsMonth: '2029-12' },
    });
    expect(refused).toEqual({
      ok: false,
      reason: 'dates-wrong',
      fields: {
        inspectorateStatedOn: 'in-the-future',
        'civil.statedOn': 'in-the-future',
        'criminal.endsMonth': 'ends-before-stated',
      },
    });
    const found = await withActor(request.coordinator, (work) => findProcedures(work, request.id));
    expect(found.processes).toEqual([]);
  });

  it('are hinted at while the question is open, and shown to its requester alone', async () => {
    await change({});
    const own = await withActor(request.requester, (work) => findOwnProcedures(work, request.reference));
    expect(own?.hints.map(({ code }) => code)).toEqual(['before-inspectorate', 'criminal-running']);
    expect(own?.processes).toHaveLength(5);
    const stranger = await makeRequest();
    expect(
      await withActor(stranger.requester, (work) => findOwnProcedures(work, request.reference)),
    ).toBeNull();
    const closed = await makeRequest({
      status: 'declined',
      inspectorateDeadlineOn: '2030-05-20',
    });
    expect(
      (await withActor(closed.requester, (work) => findOwnProcedures(work, closed.reference)))?.hints,
    ).toEqual([]);
  });

  it('are offered to change with the months on record', async () => {
    await change({});
    clock.set(new Date('2030-06-09T10:00:00Z'));
    const offered = await withActor(request.coordinator, (work) =>
      findProceduresToChange(work, request.reference),
    );
    expect(offered?.months.slice(0, 2)).toEqual(['2030-04', '2030-06']);
  });

  it('are no part of a talk or a session, and end with the question', async () => {
    const closed = await makeRequest({ status: 'declined' });
    expect(await change({}, closed)).toMatchObject({ reason: 'request-closed' });
    const talk = await makeRequest({ status: 'triage', kind: 'talk', callDayPart: 'any' });
    expect(await change({}, talk)).toMatchObject({ reason: 'not-in-this-state' });
  });

  it('take only days and months that exist', () => {
    const wrong = proceduresInput.safeParse({
      version: 1,
      ...input,
      inspectorateDeadlineOn: '2030-02-30',
      civil: { state: 'running', statedOn: '0000-01-01', endsMonth: '2030-13' },
    });
    expect(wrong.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
      'inspectorateDeadlineOn not-a-day',
      'civil.statedOn not-a-day',
      'civil.endsMonth not-a-month',
    ]);
  });
});
