import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browse } from '#tests/support/browsing';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { typeIntake } from '#tests/support/factories/typed-intake';
import { mailedCode } from '#tests/support/mailed-code';
import { decoded, filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { printOfTables } from '#tests/support/stored-rows';
import { database } from '~/db/client.server';
import { personEmails, rateLimits } from '~/db/schema/accounts';
import { requestQuestions, reviewRequests } from '~/db/schema/requests';
import { clock } from '~/platform/clock';

const portal = useTestPortal();

beforeEach(async () => {
  await database().delete(rateLimits);
});
afterEach(() => clock.reset());

async function addressOfPerson(personId: string): Promise<string> {
  const [row] = await database()
    .select({ address: personEmails.address })
    .from(personEmails)
    .where(eq(personEmails.personId, personId));
  return row?.address ?? '';
}

const laterBy = (minutes: number) => clock.set(new Date(Date.now() + minutes * 60_000));
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');

describe('an intake', () => {
  it('that is sent twice at the same moment becomes one request', async () => {
    const browser = browse(portal);
    await typeIntake(browser, 'tweemaal@voorbeeldstad.example');
    expect((await browser.send('/aanvraag/controleren', {})).headers.location).toBe('/aanvraag/bevestigen');
    const { code } = await mailedCode('tweemaal@voorbeeldstad.example');
    const before = await database().$count(reviewRequests);

    const answers = await Promise.all([1, 2].map(() => browser.send('/aanvraag/bevestigen', { code })));

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const [first, second] = answers.map(({ headers }) => headers.location);
    expect(first).toMatch(/^\/aanvraag\/LR-/);
    expect(second).toBe(first);
    expect(await database().$count(reviewRequests)).toBe(before + 1);
    const page = await browser.open(first ?? '');
    expect(page.status).toBe(200);
    expect(page.body).toContain((first ?? '').replace('/aanvraag/', ''));
  });

  it('is not sent with a code that came too late, and keeps every word', async () => {
    const browser = browse(portal);
    await typeIntake(browser, 'telaat@voorbeeldstad.example');
    await browser.send('/aanvraag/controleren', {});
    const { code } = await mailedCode('telaat@voorbeeldstad.example');
    const before = await printOfTables();
    laterBy(16);

    const answer = await browser.send('/aanvraag/bevestigen', { code });

    expect(answer.status).toBe(422);
    expect(answer.body).toContain(
      'Deze code werkt niet meer: een code werkt 15 minuten. Vraag een nieuwe aan.',
    );
    expect(await printOfTables()).toEqual(before);
    const kept = await browser.open('/aanvraag/controleren');
    expect(decoded(kept.body)).toContain('Hoe kunnen onze organisaties eerder met elkaar overleggen?');
  });
});

describe('a code to sign in', () => {
  async function ask(name: string) {
    const address = await addressOfPerson(await makePerson(name, ['requester']));
    const browser = browse(portal);
    const answer = await browser.send('/inloggen', { address });
    expect(answer.headers.location).toBe('/inloggen/code');
    return { browser, address, ...(await mailedCode(address)) };
  }

  it('opens the portal once', async () => {
    const { browser, code } = await ask('Eén Keer');
    expect((await browser.send('/inloggen/code', { code })).headers.location).toBe('/mijn');
    const again = browse(portal);
    expect((await browser.open('/account')).status).toBe(200);
    expect((await again.open('/account')).headers.location).toContain('/inloggen');
  });

  it('that is too old says so', async () => {
    const { browser, code } = await ask('Te Laat');
    laterBy(16);
    const answer = await browser.send('/inloggen/code', { code });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Deze code werkt niet meer');
  });

  it('is worth nothing after five wrong tries, also the right one', async () => {
    const { browser, code } = await ask('Vijf Keer');
    for (let tries = 1; tries <= 4; tries += 1) {
      const answer = await browser.send('/inloggen/code', { code: wrongFor(code) });
      expect(answer.body).toContain('Deze code klopt niet.');
    }
    for (const tried of [wrongFor(code), code]) {
      const answer = await browser.send('/inloggen/code', { code: tried });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain('De code is vijf keer verkeerd ingevuld. Vraag een nieuwe aan.');
    }
    expect((await browser.open('/account')).status).toBe(303);
  });

  it('is not sent a sixth time in a quarter of an hour', async () => {
    const { browser, address } = await ask('Nog Een');
    for (let asked = 2; asked <= 5; asked += 1) {
      expect((await browser.send('/inloggen', { address })).status).toBe(303);
    }
    const answer = await browser.send('/inloggen', { address });
    expect(answer.status).toBe(429);
    expect(answer.body).toContain('Er is te vaak een code gevraagd.');
  });

  it('is answered alike for an address that nobody has', async () => {
    const nobody = browse(portal);
    const answer = await nobody.send('/inloggen', { address: 'niemand@voorbeeld.example' });
    const { browser, address } = await ask('Wel Iemand');
    const known = await browser.send('/inloggen', { address });
    expect([answer.status, answer.headers.location]).toEqual([known.status, known.headers.location]);
    const tried = await nobody.send('/inloggen/code', { code: '123456' });
    expect(tried.body).toContain('Deze code klopt niet.');
  });

  it('may also be a link, which only its button uses up', async () => {
    const { linkToken } = await ask('Via Link');
    const path = `/inloggen/link/${linkToken}`;
    const scanner = browse(portal);
    expect((await scanner.open(path)).status).toBe(200);
    const browser = browse(portal);
    expect((await browser.send(path, {})).headers.location).toBe('/mijn');
    expect((await browser.open('/account')).status).toBe(200);
    const late = await scanner.send(path, {});
    expect(late.status).toBe(422);
    expect(late.body).toContain('Deze link werkt niet meer');
  });
});

describe('a page that was opened before something changed', () => {
  it('is refused with what was typed still there', async () => {
    const request = await makeRequest({ status: 'triage' });
    const cookie = await portal.signIn(await makePerson('Coco Laat', ['coordinator']));
    const path = `/coordinator/aanvragen/${request.reference}/vraag`;
    const [form] = formsOf((await portal.page(path, { cookie })).body).filter(
      ({ action }) => action === path,
    );
    if (!form) throw new Error('no form to ask a question');
    await database().update(reviewRequests).set({ version: 7 }).where(eq(reviewRequests.id, request.id));
    const before = await printOfTables();

    const typed = { ...filledIn(form), question: 'Welke vragen leven er bij de wijkteams zelf?' };
    const answer = await portal.send(path, typed, { cookie });

    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Er is intussen iets veranderd. Kijk het na en probeer het opnieuw.');
    expect(answer.body).toContain('Welke vragen leven er bij de wijkteams zelf?');
    expect(await printOfTables()).toEqual(before);
  });

  it('asks a question once, however often it is sent', async () => {
    const request = await makeRequest({ status: 'triage' });
    const cookie = await portal.signIn(await makePerson('Coco Dubbel', ['coordinator']));
    const path = `/coordinator/aanvragen/${request.reference}/vraag`;
    const fields = { version: '1', question: 'Welke vragen leven er bij de wijkteams?', dueOn: '2030-03-01' };
    const answers = await Promise.all([1, 2, 3].map(() => portal.send(path, fields, { cookie })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect(await database().$count(requestQuestions, eq(requestQuestions.requestId, request.id))).toBe(1);
  });
});
