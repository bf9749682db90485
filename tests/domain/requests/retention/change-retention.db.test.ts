import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { retentionPeriods } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { changeRetention } from '~/domain/requests/retention/change-retention.server';
import { defaultRetentionDays, type RetentionDays } from '~/domain/requests/retention/retention';
import { printOfRetention, readRetentionDays } from '~/domain/requests/retention/retention-settings.server';

useTestDatabase();

let coordinator: Actor;

beforeEach(async () => {
  await database().delete(retentionPeriods);
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});

function change(
  wanted: Partial<RetentionDays>,
  shown: RetentionDays = defaultRetentionDays,
  actor = coordinator,
) {
  const input = { ...shown, ...wanted, shown: printOfRetention(shown) };
  return withActor(actor, (work) => changeRetention(work, input));
}

describe('how long content is kept', () => {
  it('is set per outcome, for everybody to read, and on record', async () => {
    expect(await change({ withdrawn: 30, completed: 730 })).toEqual({ ok: true, value: 2 });
    expect(await withActor(visitor, readRetentionDays)).toEqual({
      ...defaultRetentionDays,
      withdrawn: 30,
      completed: 730,
    });
    const rows = await database()
      .select({ data: activities.data })
      .from(activities)
      .where(eq(activities.name, 'requests.retention-changed'));
    expect(rows.map(({ data }) => data)).toEqual([
      { outcome: 'completed', before: 365, days: 730 },
      { outcome: 'withdrawn', before: 90, days: 30 },
    ]);
  });

  it('is set by nobody else', async () => {
    const actor: Actor = { kind: 'person', personId: crypto.randomUUID(), roles: ['treasurer', 'requester'] };
    expect(await change({ withdrawn: 30 }, defaultRetentionDays, actor)).toMatchObject({
      reason: 'not-found',
    });
    expect(await database().$count(retentionPeriods)).toBe(0);
  });

  it('is not set over what somebody else set meanwhile', async () => {
    const answers = await Promise.all([change({ withdrawn: 30 }), change({ declined: 60 })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'stale' });
    expect(await database().$count(retentionPeriods)).toBe(1);
  });

  it('changes nothing when nothing was changed', async () => {
    expect(await change({})).toEqual({ ok: true, value: 0 });
    expect(await database().$count(retentionPeriods)).toBe(0);
  });
});
