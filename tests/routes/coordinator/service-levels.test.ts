import { beforeEach, describe, expect, test } from 'vitest';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { serviceLevels } from '~/db/schema/service-levels';

const portal = useTestPortal();

const list = '/coordinator/termijnen';
const page = `${list}/review/triage`;

let cookie: string;
beforeEach(async () => {
  await database().delete(serviceLevels);
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
});

/** What goes along unseen in the form with this field, or in the one sent to this address. */
async function shown(action = page): Promise<string> {
  const { body } = await portal.page(page, { cookie });
  const form = formsOf(body).find((one) => one.action === action);
  return form?.fields.find(({ name }) => name === 'changedAt')?.value ?? '';
}
const save = (workingDays: string, changedAt: string) =>
  portal.send(page, { workingDays, changedAt }, { cookie });
const stored = async () => (await database().select().from(serviceLevels)).map((row) => row.workingDays);

describe('the page of service levels', () => {
  test('shows every kind with its steps and its promise, in both languages', async () => {
    const { status, body } = await portal.page(list, { cookie });
    expect(status).toBe(200);
    for (const words of [
      'leerreview',
      'kort advies',
      'voorlichting',
      'eerst praten',
      '8 werkdagen een eerste',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).toContain(`href="${page}"`);
    const english = await portal.page(list, { cookie, language: 'en' });
    expect(english.body).toContain('gets a first answer within 2 working days');
    expect(english.body).toContain(`href="/en${page}"`);
  });

  test('saves a number, says so, and shows what it was and who changed it', async () => {
    expect(await save('9', await shown())).toMatchObject({ status: 303, headers: { location: list } });
    expect(await stored()).toEqual([9]);
    const { body } = await portal.page(page, { cookie });
    expect(body).toContain('value="9"');
    expect(body).toContain('Coco Coördinator');
    expect((await portal.page(list, { cookie })).body).toContain('12 werkdagen een eerste antwoord');
  });

  test('is what a visitor who begins is promised', async () => {
    await save('9', await shown());
    const { body } = await portal.page('/aanvraag');
    expect(body).toContain('Ongeveer 10 minuten, 8 korte stappen. Een eerste antwoord binnen 12 werkdagen.');
    const english = await portal.page('/aanvraag', { language: 'en' });
    expect(english.body).toMatch(/1 minute\. A first answer within \d+ working days\./);
  });

  test('goes back to the default', async () => {
    await save('9', await shown());
    const action = `${page}/standaard`;
    const answer = await portal.send(action, { changedAt: await shown(action) }, { cookie });
    expect(answer).toMatchObject({ status: 303, headers: { location: list } });
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['0', 'Vul 1 of meer in.'],
    ['121', 'Vul 120 of minder in.'],
    ['2,5', 'Vul een heel getal in'],
    ['snel', 'Vul een heel getal in'],
    ['', 'Vul dit in.'],
  ])('answers %j next to the field, with it still there, and keeps nothing', async (typed, words) => {
    const answer = await save(typed, await shown());
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words);
    if (typed) expect(answer.body).toContain(`value="${typed}"`);
    expect(await stored()).toEqual([]);
  });

  test('tells who comes second that it changed, and lets them save what they typed after looking', async () => {
    const before = await shown();
    await save('9', before);
    const second = await save('11', before);
    expect(second.status).toBe(409);
    expect(second.body).toContain('Er is intussen iets veranderd');
    expect(second.body).toContain('value="11"');
    expect(second.body).toContain('Nu is het 9');
    expect(await stored()).toEqual([9]);
    const form = formsOf(second.body).find(({ action }) => action === page);
    const changedAt = form?.fields.find(({ name }) => name === 'changedAt')?.value ?? '';
    expect((await save('11', changedAt)).status).toBe(303);
    expect(await stored()).toEqual([11]);
  });

  test('has no page for a kind that is never in that state, nor for one that does not exist', async () => {
    for (const path of [
      'talk/matching',
      'review/info_needed',
      'review/withdrawn',
      'toString/triage',
      'a/b',
    ]) {
      expect((await portal.page(`${list}/${path}`, { cookie })).status).toBe(404);
      expect((await portal.send(`${list}/${path}/standaard`, {}, { cookie })).status).toBe(404);
    }
  });

  test('does not break on a moment that is none', async () => {
    expect((await save('9', 'gisteren')).status).toBe(422);
    const answer = await portal.send(`${page}/standaard`, { changedAt: 'gisteren' }, { cookie });
    expect(answer).toMatchObject({ status: 303, headers: { location: page } });
  });
});

describe('the queue', () => {
  const longAgo = new Date(Date.now() - 60 * 86_400_000);

  test('says what is late, since when and for whom, and can be put in order', async () => {
    const { reference } = await makeRequest({
      status: 'proposed',
      statusSince: longAgo,
      submittedAt: longAgo,
    });
    const { body } = await portal.page('/coordinator/aanvragen?toon=late', { cookie });
    expect(body).toContain(reference);
    expect(body).toContain('de gevraagde mensen');
    expect(body).toMatch(/te laat: \d+ werkdagen/);
    expect(body).toContain('toon=late&amp;volgorde=age');
    for (const query of [
      'toon=soon',
      'toon=late&volgorde=age',
      'toon=open&volgorde=due',
      'volgorde=nonsense',
    ]) {
      expect((await portal.page(`/coordinator/aanvragen?${query}`, { cookie })).status).toBe(200);
    }
    const english = await portal.page('/coordinator/aanvragen?toon=late', { cookie, language: 'en' });
    expect(english.body).toMatch(/late: \d+ working days/);
  });

  test('is counted on the first page of the coordinator, with whose move it is', async () => {
    const { body } = await portal.page('/coordinator', { cookie });
    expect(body).toContain('moeten binnen twee werkdagen');
    expect(body).toMatch(/Te laat, en aan zet: .*de gevraagde mensen \(\d+\)/);
  });
});

describe('the requester', () => {
  test('reads the promise and by when, on the page and in the list', async () => {
    const { requesterId, reference } = await makeRequest();
    const as = await portal.signIn(requesterId);
    const { body } = await portal.page(`/aanvraag/${reference}`, { cookie: as });
    expect(body).toMatch(
      /U krijgt binnen 8 werkdagen een eerste antwoord van ons, uiterlijk op \d+ \w+ \d{4}\./,
    );
    expect((await portal.page('/aanvragen', { cookie: as })).body).toContain('Dat gebeurt uiterlijk op');
    const english = await portal.page(`/aanvraag/${reference}`, { cookie: as, language: 'en' });
    expect(english.body).toContain('You get a first answer from us within 8 working days');
  });

  test('who would rather talk is promised a talk', async () => {
    const { requesterId, reference } = await makeRequest({ kind: 'talk', callDayPart: 'morning' });
    const as = await portal.signIn(requesterId);
    const { body } = await portal.page(`/aanvraag/${reference}`, { cookie: as });
    expect(body).toContain('We nemen binnen 2 werkdagen contact met u op voor een gesprek');
  });
});
