import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf, makeEditors, publishedBy } from '#tests/support/factories/resources';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { addDays } from '~/domain/kernel/calendar-day';
import { remindOfResources, resourceStillWaits } from '~/domain/notifications/remind-of-resources.server';
import { confirmResource } from '~/domain/resources/confirm-resource.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const system: Actor = { kind: 'system', job: 'remind-of-resources' };
let editors: { writer: Actor; checker: Actor };

beforeAll(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  editors = await makeEditors();
});
afterAll(() => clock.reset());

async function mailedSince(from: string, days: number) {
  const seen = new Map<string, string[]>();
  let known = await database().$count(outboxMails);
  for (let day = 0; day < days; day += 1) {
    const today = addDays(from, day);
    clock.set(new Date(`${today}T10:00:00Z`));
    await withActor(system, remindOfResources);
    expect(await withActor(system, remindOfResources)).toBe(0);
    const mails = await database().select().from(outboxMails).orderBy(asc(outboxMails.createdAt));
    if (mails.length > known) {
      const fresh = mails
        .filter(({ data }) => (data as { dueOn?: string }).dueOn === '2030-06-30')
        .slice(known);
      seen.set(today, fresh.map(({ template, recipientId }) => `${template} ${nameOf(recipientId)}`).sort());
    }
    known = mails.length;
  }
  return Object.fromEntries(seen);
}

function nameOf(personId: string | null): string {
  if (personId === idOf(editors.writer)) return 'owner';
  return personId === idOf(editors.checker) ? 'coordinator' : 'somebody';
}

it('tells the owner three times over the months, and the coordinators when it steps back, each once', async () => {
  const resourceId = await publishedBy(editors, { ownerId: idOf(editors.writer) }, '2030-06-30');
  expect(await mailedSince('2030-05-20', 120)).toEqual({
    '2030-05-31': ['resource-due owner'],
    '2030-07-01': ['resource-overdue owner'],
    '2030-08-30': ['resource-stepped-back coordinator', 'resource-stepped-back owner'],
  });
  const [mail] = await database().select().from(outboxMails);
  expect(mail?.data).toEqual({ resourceId, dueOn: '2030-06-30', endsOn: '2030-08-30' });

  const still = () =>
    withActor(system, (work) => resourceStillWaits(work, { resourceId, dueOn: '2030-06-30' }));
  expect(await still()).toBe(true);
  const confirm = { resourceId, number: 1, reviewByOn: '2031-06-30' };
  await withActor(editors.checker, (work) => confirmResource(work, confirm));
  expect(await still()).toBe(false);
});

it('tells the coordinators where nobody looks after it', async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  await publishedBy(editors, { titleNl: 'Van niemand' }, '2030-02-01');
  await withActor(system, remindOfResources);
  const mails = await database().select().from(outboxMails);
  const mine = mails.filter(({ data }) => (data as { dueOn?: string }).dueOn === '2030-02-01');
  expect(mine.map(({ template, recipientId }) => `${template} ${nameOf(recipientId)}`)).toEqual([
    'resource-due coordinator',
  ]);
});
