import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { personIdOf } from '~/domain/accounts/actor';
import { addDays, type CalendarDay, calendarDayAt } from '~/domain/kernel/calendar-day';
import { clock } from '~/platform/clock';
import {
  answer,
  ask,
  at,
  deliver,
  planTalk,
  refer,
  remind,
  reminders,
  remindersAbout,
  requestSince,
} from './reminder-world';

useTestDatabase();

const firstDay = '2026-01-01';

/** Working days of the year written down by hand, so that the test counts for itself. */
const holidays = [
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25'],
  ...['2026-12-25', '2026-12-26'],
];
const calendar = Array.from({ length: 365 }, (_, index) => addDays(firstDay, index));
const mornings = calendar.filter(
  (day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !holidays.includes(day),
);
/** The working day so many places before or after another working day. */
const near = (day: CalendarDay, places: number) => mornings[mornings.indexOf(day) + places] ?? '';
const nth = (index: number) => mornings[index] ?? '';

interface Plan {
  readonly begins: CalendarDay;
  readonly due: CalendarDay;
  /** Whoever has to move does so on this day, at this time; never when absent. */
  readonly done?: readonly [CalendarDay, string];
  /** The one morning on which the reminder comes; `null` for none. */
  readonly reminded: CalendarDay | null;
}

/**
 * Plans spread over the year, over weekends and holidays: done never, the evening before the reminder, right after
 * it, and in the morning before it is written.
 */
function plans(daysToDo: readonly number[], before: (days: number) => number | null): Plan[] {
  return daysToDo.flatMap((days, row) =>
    [0, 1, 2, 3].map((column): Plan => {
      const begins = nth(6 + row * 27 + column * 6);
      const due = near(begins, days);
      const places = before(days);
      const morning = places === null ? null : near(due, -places);
      const moves: Plan['done'][] = [
        undefined,
        [near(morning ?? due, -1), '18:00'],
        [morning ?? due, '10:30'],
        [morning ?? due, '07:30'],
      ];
      const done = moves[column];
      const isReminded = morning !== null && column !== 1 && column !== 3;
      return { begins, due, ...(done ? { done } : {}), reminded: isReminded ? morning : null };
    }),
  );
}

interface Case extends Plan {
  readonly request: MadeRequest;
}

const questions: Case[] = [];
const talks: Case[] = [];
const steps: Case[] = [];

describe('a year of mornings', () => {
  beforeAll(async () => {
    const agenda = new Map<string, (() => Promise<void>)[]>();
    const plan = (day: CalendarDay, time: string, what: () => Promise<void>) => {
      agenda.set(`${day} ${time}`, [...(agenda.get(`${day} ${time}`) ?? []), what]);
    };
    for (const one of plans([1, 2, 3, 4, 5, 9, 14], (days) => (days === 1 ? null : days < 4 ? 1 : 2))) {
      const request = await requestSince(near(one.begins, -1));
      questions.push({ ...one, request });
      plan(one.begins, '10:00', () => ask(request, one.due));
      if (one.done) plan(...one.done, () => answer(request));
    }
    for (const one of plans([2, 3, 6, 12], () => 1)) {
      const request = await requestSince(near(one.begins, -1));
      talks.push({ ...one, request });
      plan(one.begins, '10:00', () => planTalk(request, one.due));
      if (one.done) plan(...one.done, () => refer(request));
    }
    // What is assessed has five working days, counted from 09:00 on the day it was taken on.
    for (const one of plans([5, 5, 5, 5, 5, 5, 5], () => 1)) {
      const request = await requestSince(one.begins);
      steps.push({ ...one, request });
      if (one.done) plan(...one.done, () => refer(request));
    }
    // The job runs on every morning, of days off too, and whenever something happens.
    const runs = calendar.map((day) => `${day} 08:15`);
    for (const moment of [...new Set([...runs, ...agenda.keys()])].sort()) {
      const [day = '', time = ''] = moment.split(' ');
      at(day, time);
      for (const happens of agenda.get(moment) ?? []) await happens();
      if ((await remind()) > 0) await deliver();
    }
  }, 600_000);
  afterAll(() => clock.reset());

  const sentAbout = async (request: MadeRequest, template: string) =>
    (await remindersAbout(request))
      .filter((mail) => mail.template === template && mail.status === 'sent')
      .map(({ sentAt }) => sentAt && calendarDayAt(sentAt));
  const once = ({ reminded }: Plan) => (reminded === null ? [] : [reminded]);

  it('reminds of every question once, on its morning, and of none that was answered', async () => {
    expect(questions.filter(({ reminded }) => reminded !== null).length).toBeGreaterThan(10);
    for (const one of questions) {
      expect(await sentAbout(one.request, 'question-reminder'), JSON.stringify(one)).toEqual(once(one));
    }
  });

  it('reminds both sides of every talk once, and of none that was called off', async () => {
    for (const one of talks) {
      expect(await sentAbout(one.request, 'talk-reminder'), JSON.stringify(one)).toEqual(once(one));
      expect(await sentAbout(one.request, 'talk-reminder-coordinator')).toEqual(once(one));
    }
  });

  it('tells a coordinator of every step once, and of none that was done', async () => {
    for (const one of steps) {
      expect(await sentAbout(one.request, 'steps-due'), JSON.stringify(one)).toEqual(once(one));
    }
  });

  it('sends on working days, between eight and twelve, to whom it concerns, and gives nothing up', async () => {
    const all = await reminders();
    expect(all.length).toBeGreaterThan(50);
    for (const { sentAt, status } of all) {
      expect(status).toBe('sent');
      expect(mornings).toContain(sentAt && calendarDayAt(sentAt));
      const hour = sentAt?.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit' });
      expect(['08', '09', '10', '11']).toContain(hour?.slice(0, 2));
    }
    for (const { request } of [...questions, ...talks, ...steps]) {
      const concerned = [request.requesterId, personIdOf(request.coordinator)];
      for (const { recipientId } of await remindersAbout(request)) expect(concerned).toContain(recipientId);
    }
  });
});
