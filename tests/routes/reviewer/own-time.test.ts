import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { calendarFeeds, workPreferences } from '~/db/schema/availability';
import { openMonths } from '~/domain/registry/availability/set-availability.server';

const portal = useTestPortal();

let reviewer: MadeReviewer;
let cookie: string;
beforeEach(async () => {
  reviewer = await makeReviewer({ name: 'Rens Reviewer' });
  cookie = await portal.signIn(reviewer.id);
});

const send = (path: string, fields: Record<string, string | readonly string[]> = {}) =>
  portal.send(path, fields, { cookie });

async function makeFeed(): Promise<string> {
  const answer = await send('/reviewer/agenda');
  const [, path = ''] = /(\/agenda\/[A-Za-z0-9_-]{43}\/leerreviews\.ics)/.exec(answer.body) ?? [];
  expect(path).not.toBe('');
  return path;
}

test('a calendar opens without a session for who knows its address, and is sent again only when it changed', async () => {
  const path = await makeFeed();
  const answer = await portal.page(path);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(answer.body).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const [stored] = await database().select().from(calendarFeeds);
  expect(path).not.toContain(stored?.tokenHash ?? '?');
  const headers = { 'If-None-Match': String(answer.headers.etag) };
  expect((await portal.page(path, { headers })).status).toBe(304);
  await send('/reviewer/afwezigheid', {
    kind: 'fully-away',
    startsOn: '2031-07-01',
    endsOn: '2031-07-31',
  });
  const changed = await portal.page(path, { headers });
  expect([changed.status, changed.body.includes('DTSTART;VALUE=DATE:20310701')]).toEqual([200, true]);
  const page = await portal.page('/reviewer/agenda', { cookie });
  expect(page.body).not.toContain('/leerreviews.ics');
});

test('a calendar that was renewed, ended, never was, or is of somebody gone, looks the same', async () => {
  const first = await makeFeed();
  const second = await makeFeed();
  expect((await send('/reviewer/agenda/einde')).status).toBe(303);
  const third = await makeFeed();
  await database().update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, reviewer.id));
  const unknown = `/agenda/${'x'.repeat(43)}/leerreviews.ics`;
  const answers = await Promise.all([first, second, third, unknown].map((path) => portal.page(path)));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test('preferences come back as they were typed, and what is wrong stands beside its field', async () => {
  const typed = { maxConcurrentReviews: '3', atMostOncePer: 'quarter', farthestKilometres: '60' };
  const refused = await send('/reviewer/voorkeuren', typed);
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('Kies ook de gemeente');
  expect(refused.body).toContain('value="60"');
  const kept = await send('/reviewer/voorkeuren', { ...typed, homeMunicipalityCode: 'GM0193' });
  expect(kept.status).toBe(303);
  expect(await database().$count(workPreferences, eq(workPreferences.farthestKilometres, 60))).toBe(1);
  const page = await portal.page('/reviewer/voorkeuren', { cookie });
  expect(page.body).toMatch(/<option value="GM0193" selected="">Zwolle/);
});

test('twelve months are filled in one go, and shown with what is left', async () => {
  const months = openMonths(new Date());
  const fill = { fillHours: '12', fillFrom: months[0] ?? '', fillUntil: months[11] ?? '' };
  expect((await send('/reviewer/beschikbaarheid', fill)).status).toBe(303);
  const page = await portal.page('/reviewer/beschikbaarheid', { cookie });
  expect(page.body.match(/12 uur over/g)).toHaveLength(12);
  expect(page.body).toContain('144 uur');
});
