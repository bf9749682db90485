import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { decideOn, verify } from '#tests/support/factories/accreditation';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import { isOvertaken } from '~/domain/notifications/overtaken.server';
import { remindOfLapses } from '~/domain/notifications/remind-of-lapses.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterAll(() => clock.reset());

const morning = (day: CalendarDay) => clock.set(new Date(`${day}T08:45:00Z`));
const job = { kind: 'system', job: 'remind-of-lapses' } as const;
const remind = () => withActor(job, remindOfLapses);

async function mailsTo(recipientId: string) {
  const rows = await database().select().from(outboxMails).where(eq(outboxMails.recipientId, recipientId));
  return rows.map(({ template, data, createdAt }) => [
    createdAt.toISOString().slice(0, 10),
    template,
    data.what,
    data.effect,
  ]);
}

test('over the months the person and the coordinator hear of each lapse three times, and no more', async () => {
  const coordinatorId = await makePerson('Coco Coördinator', ['coordinator']);
  const person = await makeReviewer({ validUntil: '2030-06-30' });
  await verify(person.id, 'employer-agreement', '2028-08-31');
  await makeReviewer({ validUntil: '2035-01-01' });
  for (let day = '2030-03-26'; day <= '2030-09-20'; day = addDays(day, 3)) {
    morning(day);
    await remind();
    if (day < '2030-06-24' && day >= '2030-06-20') {
      await decideOn(person.id, 'renewed', {
        level: 'experienced',
        issuedOn: '2030-06-20',
        validUntil: '2033-06-30',
      });
    }
  }
  const own = await mailsTo(person.id);
  expect(own).toEqual([
    ['2030-04-01', 'lapse-ahead', 'accreditation', 'blocks'],
    ['2030-05-31', 'lapse-ahead', 'accreditation', 'blocks'],
    ['2030-05-31', 'lapse-ahead', 'employer-agreement', 'blocks'],
    ['2030-08-02', 'lapse-ahead', 'employer-agreement', 'blocks'],
    ['2030-09-01', 'lapse-now', 'employer-agreement', 'blocks'],
  ]);
  const theirs = await mailsTo(coordinatorId);
  expect(theirs).toEqual(own.map(([day, template, ...rest]) => [day, `${template}-coordinator`, ...rest]));
  expect(await remind()).toBe(0);
});

test('a warning that is no longer true does not leave', async () => {
  morning('2031-01-10');
  const person = await makeReviewer({ validUntil: '2031-02-01' });
  const data = {
    subjectId: person.id,
    role: 'reviewer',
    what: 'accreditation',
    dueOn: '2031-02-01',
    effect: 'blocks',
  };
  const overtaken = () =>
    withActor(job, (work) => isOvertaken(work, { template: 'lapse-ahead', recipientId: null, data }));
  expect(await overtaken()).toBe(false);
  await decideOn(person.id, 'renewed', {
    level: 'experienced',
    issuedOn: '2031-01-10',
    validUntil: '2034-01-31',
  });
  expect(await overtaken()).toBe(true);
});
