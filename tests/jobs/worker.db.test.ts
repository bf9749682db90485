import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPerson, makePerson, type Person, record } from '#tests/domain/notifications/notification-world';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { schedule } from '~/jobs/schedule';
import { addDueRuns } from '~/jobs/schedule-loop.server';
import { type RunningWorker, startWorker } from '~/jobs/worker.server';
import { clock } from '~/platform/clock';
import { enqueue, type QueuePayloads, queueNames } from '~/platform/queue.server';

useTestDatabase();

let worker: RunningWorker;
let coordinator: Person;

beforeAll(async () => {
  coordinator = await makePerson({ role: 'coordinator' });
  worker = await startWorker();
});
afterAll(() => worker.stop());

/** Something that makes a mail, and how long it took until that mail was there. */
async function millisecondsToMail(): Promise<number> {
  const person = await makePerson();
  const activity = await record(asPerson(coordinator, 'coordinator'), {
    name: 'accounts.role-granted',
    personId: person.id,
    data: { role: 'reviewer' },
  });
  const begun = performance.now();
  for (;;) {
    const rows = await database()
      .select({ id: developmentMails.id })
      .from(developmentMails)
      .innerJoin(outboxMails, eq(outboxMails.id, developmentMails.outboxMailId))
      .where(eq(outboxMails.activityId, activity));
    if (rows.length > 0) return performance.now() - begun;
    if (performance.now() - begun > 15_000) throw new Error('the mail did not come');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function unfinishedJobs(): Promise<unknown[]> {
  const rows = await database().execute(
    sql`select name, state, output from pgboss.job where state <> 'completed' and name <> 'scheduled-run'`,
  );
  return [...rows];
}

describe('the worker', () => {
  it('mails what happened within two seconds', async () => {
    expect(await millisecondsToMail()).toBeLessThan(2_000);
  });

  it('goes on when the database ends its connections', async () => {
    // A job that is under way then is taken up again when its time is over, a quarter of an hour later.
    await expect.poll(unfinishedJobs, { timeout: 10_000 }).toEqual([]);
    const ended = await database().execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'leerkring-queue' and datname = current_database()`,
    );
    expect(ended.length).toBeGreaterThan(0);
    expect(await millisecondsToMail()).toBeLessThan(10_000);
  });

  it('leaves no job behind that is not done', async () => {
    await millisecondsToMail();
    await expect.poll(unfinishedJobs, { timeout: 10_000 }).toEqual([]);
  });
});

describe('the schedule', () => {
  it('makes every run once, however many machines look at the same moment', async () => {
    const countRuns = async () => {
      const [row] = await database().execute(
        sql`select count(*)::int as count from pgboss.job where name = 'scheduled-run'`,
      );
      return Number(row?.count);
    };
    const before = await countRuns();
    clock.set(new Date('2031-03-04T10:17:30Z'));
    try {
      await Promise.all([addDueRuns(new Set()), addDueRuns(new Set()), addDueRuns(new Set())]);
      await addDueRuns(new Set());
    } finally {
      clock.reset();
    }
    expect((await countRuns()) - before).toBe(Object.keys(schedule).length);
  });

  it('takes up the jobs of every queue', async () => {
    const payloads: QueuePayloads = {
      'activity-recorded': { activityId: -1 },
      'mail-due': { mailId: randomUUID() },
      'scheduled-run': { job: 'no such job' },
      'render-invoice': { invoiceId: randomUUID() },
      'read-document': { documentId: randomUUID() },
      'export-due': { batchId: randomUUID() },
    };
    for (const queue of queueNames) await enqueue(database(), queue, payloads[queue]);
    const untouched = async () => [
      ...(await database().execute(sql`select name from pgboss.job where state = 'created'`)),
    ];
    await expect.poll(untouched, { timeout: 10_000 }).toEqual([]);
  });
});
