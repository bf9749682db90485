import { and, asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { addDays, type CalendarDay, calendarDayAt } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { renewCheckLink } from '~/domain/notifications/renew-check-link.server';
import { sendMail } from '~/domain/notifications/send-mail.server';
import { changeProfile } from '~/domain/registry/profile/change-profile.server';
import { confirmByLink, confirmOwnProfile } from '~/domain/registry/profile/confirm-profile.server';
import { findCheck } from '~/domain/registry/profile/held-data.server';
import type { ProfileChange } from '~/domain/registry/profile/inputs';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import { loadProfileFacts } from '~/domain/registry/profile/profile-facts.server';
import { publicProfile } from '~/domain/registry/profile/public-profile';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { runScheduledJob } from '~/jobs/run-scheduled-job.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const system = { kind: 'system', job: 'test' } as const;
const [firstDay, lastDay] = ['2026-01-01', '2027-12-31'];

type Act = (person: MadeReviewer) => Promise<unknown>;

interface Plan {
  readonly name: string;
  readonly checkedOn: CalendarDay | null;
  readonly memberSince?: CalendarDay;
  /** Every mail in two years, counted on a calendar by hand. */
  readonly mails: readonly (readonly [CalendarDay, string])[];
  /** From and until which day the register names them last, the public does not see them, nobody invites them. */
  readonly sunk?: readonly (readonly [CalendarDay, CalendarDay])[];
  readonly hidden?: readonly (readonly [CalendarDay, CalendarDay])[];
  readonly blocked?: readonly (readonly [CalendarDay, CalendarDay])[];
  readonly does?: Readonly<Record<CalendarDay, Act>>;
}

const [asked, reminded] = ['profile-check-asked', 'profile-check-reminder'];
const end = '2028-01-01';

const plans: readonly Plan[] = [
  {
    name: 'Ada Meteen',
    checkedOn: '2025-02-10',
    does: { '2026-02-10': byMail, '2027-02-10': byMail },
    mails: [
      ['2026-02-10', asked],
      ['2027-02-10', asked],
    ],
  },
  {
    name: 'Bas Later',
    checkedOn: '2025-03-01',
    does: { '2026-04-05': byMail, '2027-04-05': whenSignedIn },
    mails: [
      ['2026-03-01', asked],
      ['2026-03-15', reminded],
      ['2026-03-31', 'profile-sunk'],
      ['2027-04-05', asked],
    ],
    sunk: [['2026-03-31', '2026-04-05']],
  },
  {
    name: 'Cas Wijzigt',
    checkedOn: '2025-04-10',
    does: { '2026-04-12': changes, '2027-04-12': whenSignedIn },
    mails: [
      ['2026-04-10', asked],
      ['2027-04-12', asked],
    ],
  },
  {
    name: 'Dio Nooit',
    checkedOn: null,
    memberSince: '2025-05-20',
    mails: [
      ['2026-05-20', asked],
      ['2026-06-03', reminded],
      ['2026-06-19', 'profile-sunk'],
      ['2026-07-19', 'profile-hidden'],
      ['2026-08-18', 'profile-blocked'],
    ],
    sunk: [['2026-06-19', end]],
    hidden: [['2026-07-19', end]],
    blocked: [['2026-08-18', end]],
  },
  {
    name: 'Eef Terug',
    checkedOn: '2025-06-15',
    does: { '2026-11-02': byRenewedMail },
    mails: [
      ['2026-06-15', asked],
      ['2026-06-29', reminded],
      ['2026-07-15', 'profile-sunk'],
      ['2026-08-14', 'profile-hidden'],
      ['2026-09-13', 'profile-blocked'],
      // The new link that was asked for on the page of the expired one.
      ['2026-11-02', asked],
      ['2027-11-02', asked],
      ['2027-11-16', reminded],
      ['2027-12-02', 'profile-sunk'],
    ],
    sunk: [
      ['2026-07-15', '2026-11-02'],
      ['2027-12-02', end],
    ],
    hidden: [['2026-08-14', '2026-11-02']],
    blocked: [['2026-09-13', '2026-11-02']],
  },
];

const tokens = new Map<string, string>();
const people = new Map<string, MadeReviewer>();
let requestId: string;
let coordinatorId: string;

async function byMail({ id }: MadeReviewer) {
  const token = tokens.get(id) ?? '';
  const before = await lastChecked(id);
  expect(await withActor(visitor, (work) => findCheck(work, token))).toMatchObject({ state: 'open' });
  expect(await lastChecked(id), 'opening changes nothing').toBe(before);
  expect(await withActor(visitor, (work) => confirmByLink(work, token))).toMatchObject({ ok: true });
  expect(await withActor(visitor, (work) => findCheck(work, token))).toMatchObject({ state: 'answered' });
}

async function byRenewedMail(person: MadeReviewer) {
  const token = tokens.get(person.id) ?? '';
  const shown = await withActor(visitor, (work) => findCheck(work, token));
  expect(Object.keys(shown ?? {}), 'an expired link shows nothing').toEqual(['state', 'address']);
  expect(await withActor(visitor, (work) => confirmByLink(work, token))).toMatchObject({
    reason: 'link-expired',
  });
  expect(await withActor(visitor, (work) => renewCheckLink(work, token))).toMatchObject({ ok: true });
  await deliver();
  await byMail(person);
}

function whenSignedIn({ id, actor }: MadeReviewer) {
  return withActor(actor, (work) => confirmOwnProfile(work, id));
}

function changes({ id, actor }: MadeReviewer) {
  return withActor(actor, async (work) =>
    changeProfile(work, id, { ...(await findProfile(work, id)), about: 'Iets anders.' } as ProfileChange),
  );
}

async function lastChecked(id: string) {
  return (await withActor(system, (work) => findProfile(work, id)))?.checkedOn;
}

/** Sends what waits, as the worker would, and keeps the links that went. */
async function deliver(): Promise<void> {
  const waiting = await database()
    .select()
    .from(outboxMails)
    .where(inArray(outboxMails.status, ['queued', 'failed']));
  for (const { id, recipientId, secrets } of waiting) {
    const outcome = await sendMail(id, async () => {});
    if (outcome === 'sent' && secrets?.linkToken && recipientId) tokens.set(recipientId, secrets.linkToken);
  }
}

async function morning(day: CalendarDay): Promise<void> {
  clock.set(dutchInstant(day, '08:30'));
  await runScheduledJob('ask-freshness');
  await deliver();
  clock.set(dutchInstant(day, '10:00'));
  for (const { name, does } of plans) await does?.[day]?.(people.get(name) ?? nobody());
}

/** Every day on which something should happen, the day before and the day after: what comes early or late is seen. */
const days = [
  ...new Set(
    plans
      .flatMap(({ mails, does = {}, sunk = [], hidden = [], blocked = [] }) => [
        ...mails.map(([day]) => day),
        ...Object.keys(does),
        ...[...sunk, ...hidden, ...blocked].flat(),
      ])
      .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
  ),
]
  .filter((day) => day >= firstDay && day <= lastDay)
  .sort();

const within = (periods: Plan['sunk'], day: CalendarDay) =>
  (periods ?? []).some(([from, until]) => from <= day && day < until);

/** How everybody stands on a day, to the public and to matching. */
async function statesOn(day: CalendarDay) {
  const ids = [...people.values()].map(({ id }) => id);
  return withActor(system, async (work) => {
    const facts = await loadProfileFacts(work, ids);
    const snapshot = await loadSnapshot(work, requestId, { personIds: ids });
    return new Map(
      facts.map((one) => {
        const shown = publicProfile(one, day);
        const candidate = snapshot?.candidates.find(({ personId }) => personId === one.personId);
        const isSunk = shown === null || shown.sinksFrom <= day;
        return [one.name, { isSunk, isHidden: shown === null, membership: candidate?.membership }];
      }),
    );
  });
}

beforeAll(async () => {
  clock.set(dutchInstant(firstDay, '07:00'));
  coordinatorId = await makePerson('Coco Hoort', ['coordinator']);
  requestId = (await makeMatchingRequest()).id;
  for (const { name, checkedOn, memberSince = '2020-01-01' } of plans) {
    const made = await makeReviewer({
      name,
      checkedOn,
      memberSince,
      isListed: true,
      shownFields: ['themes'],
    });
    await withActor(system, (work) => indexPerson(work, made.id));
    people.set(name, made);
  }
});
afterAll(() => clock.reset());

it('every mail and every state comes on its day, for each by their own calendar', {
  timeout: 60_000,
}, async () => {
  const wrong: unknown[] = [];
  for (const day of days) {
    await morning(day);
    const states = await statesOn(day);
    for (const plan of plans) {
      const found = states.get(plan.name);
      const expected = {
        isSunk: within(plan.sunk, day),
        isHidden: within(plan.hidden, day),
        membership: within(plan.blocked, day) ? 'unchecked' : 'active',
      };
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push([day, plan.name, found, expected]);
    }
  }
  expect(wrong).toEqual([]);

  for (const { name, mails } of plans) {
    const sent = await database()
      .select({ createdAt: outboxMails.createdAt, template: outboxMails.template })
      .from(outboxMails)
      .where(eq(outboxMails.recipientId, people.get(name)?.id ?? ''))
      .orderBy(asc(outboxMails.createdAt));
    expect(
      sent.map(({ createdAt, template }) => [calendarDayAt(createdAt), template]),
      name,
    ).toEqual(mails);
  }
});

it('the coordinators hear of each who is blocked, once, on the day', async () => {
  const noticed = await database()
    .select()
    .from(activities)
    .where(and(eq(activities.name, 'registry.freshness-noticed')));
  for (const { id } of noticed) await withActor(system, (work) => planNotifications(work, id));
  const heard = await database().select().from(outboxMails).where(eq(outboxMails.recipientId, coordinatorId));
  expect(heard.map(({ template, data }) => [template, data.personId]).sort()).toEqual(
    ['Dio Nooit', 'Eef Terug'].map((name) => ['profile-blocked-coordinator', people.get(name)?.id]).sort(),
  );
});

it('a mail that could not leave before the answer came is not sent any more', async () => {
  clock.set(dutchInstant('2028-02-10', '08:30'));
  await runScheduledJob('ask-freshness');
  const ada = people.get('Ada Meteen') ?? nobody();
  await whenSignedIn(ada);
  const [waiting] = await database()
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(and(eq(outboxMails.recipientId, ada.id), eq(outboxMails.status, 'queued')));
  expect(await sendMail(waiting?.id ?? '', async () => {})).toBe('given-up');
});

function nobody(): never {
  throw new Error('nobody of that name');
}
