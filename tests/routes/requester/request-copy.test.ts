import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inLetters } from '#tests/support/factories/in-letters';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import type { Answer } from '#tests/support/http-client';
import { useTestPortal } from '#tests/support/portal';
import { readPdf } from '#tests/support/read-pdf';
import { addQuestion, changeContext } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { contextReads } from '~/db/schema/requests';

const portal = useTestPortal();
const files = ['pdf', 'json'] as const;

let request: MadeRequest;
let cookie: string;
let address: string;

beforeAll(async () => {
  request = await makeRequest();
  await changeContext(request.id, {
    learningQuestion:
      'Hoe komt het dat “wij” elkaar – ook in Ćuprija – laat vinden?\n\nEn wat kost dat? € 10.',
    background: 'Achtergrond. '.repeat(70),
  });
  const { personId } = request.coordinator as { personId: string };
  await addQuestion(database(), {
    requestId: request.id,
    askedById: personId,
    askedAt: new Date('2027-01-05T10:00:00Z'),
    dueOn: '2027-01-12',
    question: 'Wie besluit over de inzichten?',
    answer: 'Het overleg van bestuurders.',
  });
  cookie = await portal.signIn(request.requesterId);
  address = `/aanvraag/${request.reference}/kopie`;
});

beforeEach(() => database().delete(rateLimits));

const reads = () =>
  database()
    .select({ ground: contextReads.ground })
    .from(contextReads)
    .where(and(eq(contextReads.requestId, request.id), eq(contextReads.personId, request.requesterId)));

async function bytesOf(path: string): Promise<Uint8Array> {
  const answer = await fetch(portal.origin + path, { headers: { cookie } });
  return new Uint8Array(await answer.arrayBuffer());
}

describe('a copy of a request', () => {
  it('stands on the page with the answers, in both languages', async () => {
    for (const [language, prefix] of [
      ['nl', ''],
      ['en', '/en'],
    ] as const) {
      const { body } = await portal.page(address, { cookie, language });
      for (const file of files) expect(body).toContain(`href="${prefix}${address}.${file}"`);
      expect(body).toContain(`href="${prefix}/formaten/aanvraag"`);
    }
    const { body } = await portal.page(`/aanvraag/${request.reference}`, { cookie });
    expect(body).toContain(`href="${address}"`);
  });

  it.each(files)(
    'is a %s file of its own name that nothing on the way keeps, and its reading is on record',
    async (file) => {
      const before = (await reads()).length;
      const { status, headers } = await portal.page(`${address}.${file}`, { cookie });
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-disposition': `attachment; filename="aanvraag-${request.reference}.${file}"`,
        'cache-control': 'no-store',
      });
      expect(headers['content-type']).toMatch(new RegExp(`^application/${file}`));
      const after = await reads();
      expect(after).toHaveLength(before + 1);
      expect(after.at(-1)).toEqual({ ground: 'requester' });
    },
  );

  it('says the same as PDF as on the page', async () => {
    for (const [path, language] of [
      [`${address}.pdf`, 'nl-NL'],
      [`/en${address}.pdf`, 'en-GB'],
    ] as const) {
      const pdf = await readPdf(await bytesOf(path));
      const text = pdf.story
        .map((part) => part.text)
        .join('\n')
        .replace(/\s+/g, ' ');
      expect(pdf).toMatchObject({ isTagged: true, language, accessibility: '1' });
      expect(pdf.title).toContain(request.reference);
      for (const words of [
        request.reference,
        'Hoe komt het dat “wij” elkaar – ook in Ćuprija – laat vinden?',
        'En wat kost dat? € 10.',
        'Achtergrond. '.repeat(70).trim(),
        'Wie besluit over de inzichten?',
        'Het overleg van bestuurders.',
        `Gemeente ${inLetters(request.id)}`,
        'beleidsadviseur',
      ]) {
        expect(text).toContain(words);
      }
      expect(pdf.bookmarks).toHaveLength(pdf.story.filter(({ tag }) => tag === 'H2').length);
      expect(pdf.story.filter(({ tag }) => tag === 'H1')).toHaveLength(1);
    }
  });

  it('fits as JSON the schema that the portal publishes', async () => {
    const document = JSON.parse((await portal.page(`${address}.json`, { cookie })).body);
    const answer = await portal.ask(new URL(document.$schema).pathname);
    expect(answer.headers['content-type']).toBe('application/schema+json; charset=utf-8');
    const schema = JSON.parse(answer.body);
    expect(schema.$id).toBe(document.$schema);
    const ajv = new Ajv({ strictRequired: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    expect(validate(document) || validate.errors).toBe(true);
    expect(document).toMatchObject({
      reference: request.reference,
      status: 'submitted',
      answers: { organisation: { organisationName: `Gemeente ${inLetters(request.id)}` } },
      questions: [{ question: 'Wie besluit over de inzichten?', answer: 'Het overleg van bestuurders.' }],
    });
  });

  it.each(files)('is not found as %s by anybody else, and asks a visitor to sign in', async (file) => {
    const path = `${address}.${file}`;
    const stranger = await portal.signIn(await makePerson('Sara Vreemd', ['requester']));
    const coordinator = await portal.signIn((request.coordinator as { personId: string }).personId);
    const before = (await database().select().from(contextReads)).length;
    expect((await portal.page(path, { cookie: stranger })).status).toBe(404);
    expect((await portal.page(path, { cookie: coordinator })).status).toBe(404);
    expect((await portal.page(`/aanvraag/LR-1/kopie.${file}`, { cookie })).status).toBe(404);
    const visited = await portal.page(path);
    expect(visited.status).toBe(303);
    expect(visited.headers.location).toContain('/inloggen?naar=');
    expect((await database().select().from(contextReads)).length).toBe(before);
  });

  it('is made sixty times an hour; then the page says why not', { timeout: 120_000 }, async () => {
    const answers: Answer[] = [];
    for (let asked = 0; asked < 61; asked += 1) {
      answers.push(await portal.page(`${address}.json`, { cookie }));
    }
    expect(answers.map(({ status }) => status).indexOf(303)).toBe(60);
    const { headers } = answers[60] as Answer;
    expect(headers.location).toBe(address);
    const flash = headers['set-cookie']?.[0]?.split(';', 1)[0];
    const { body } = await portal.page(address, { cookie: `${cookie}; ${flash}` });
    expect(body).toContain('in korte tijd veel kopieën');
  });
});

describe('the format of the copy', () => {
  it('is explained to everybody in both languages', async () => {
    for (const [language, words] of [
      ['nl', ['Wat wij beloven over versies', 'Wat wilt u leren?', 'learningQuestion']],
      ['en', ['What we promise about versions', 'What do you want to learn?', 'learningQuestion']],
    ] as const) {
      const { status, body } = await portal.page('/formaten/aanvraag', { language });
      expect(status).toBe(200);
      for (const word of words) expect(body).toContain(word);
    }
  });

  it('may be kept for an hour by whoever reads the schema', async () => {
    const { headers } = await portal.ask('/formaten/aanvraag-1.schema.json');
    expect(headers['cache-control']).toBe('public, max-age=3600');
  });
});
