import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { fail } from '~/domain/kernel/result';
import { enqueue } from '~/platform/queue.server';

useTestDatabase();

async function mailIdsInQueue(): Promise<unknown[]> {
  const rows = await database().execute(
    sql`select data ->> 'mailId' as id from pgboss.job where name = 'mail-due' order by created_on`,
  );
  return rows.map((row) => row.id);
}

describe('enqueue', () => {
  it('adds the job with its payload when the transaction commits, also for a visitor', async () => {
    await withActor(visitor, (work) => enqueue(work.tx, 'mail-due', { mailId: 'kept' }));
    expect(await mailIdsInQueue()).toContain('kept');
  });

  it('leaves nothing behind when the transaction is rolled back', async () => {
    const outcome = await withActor(visitor, async (work) => {
      await enqueue(work.tx, 'mail-due', { mailId: 'lost' });
      return fail('changed-my-mind');
    });
    expect(outcome).toMatchObject({ reason: 'changed-my-mind' });
    expect(await mailIdsInQueue()).not.toContain('lost');
  });

  it('adds a job with a run key once, whoever asks', async () => {
    const ask = () =>
      withActor(visitor, (work) => enqueue(work.tx, 'mail-due', { mailId: 'once' }, { runKey: 'slot 1' }));
    await Promise.all([ask(), ask(), ask()]);
    expect((await mailIdsInQueue()).filter((id) => id === 'once')).toHaveLength(1);
  });

  it('gives the role of requests no way to read or change jobs', async () => {
    await expect(
      withActor(visitor, (work) => work.tx.execute(sql`select data from pgboss.job`)),
    ).rejects.toThrow();
    await expect(
      withActor(visitor, (work) => work.tx.execute(sql`delete from pgboss.job`)),
    ).rejects.toThrow();
  });
});
