import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import type { Answer } from '#tests/support/http-client';
import { useTestPortal } from '#tests/support/portal';
import { countStatements } from '#tests/support/statement-count';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { indexPerson, rebuildRegistry } from '~/domain/registry/search/index-registry.server';

const portal = useTestPortal();
const system = { kind: 'system', job: 'test' } as const;
const base = '/api/v1';

interface Document {
  readonly paths: Record<
    string,
    { get: { parameters?: { name: string; description: string; schema: object }[] } }
  >;
  readonly components: { schemas: Record<string, { properties: Record<string, { description: string }> }> };
}
let document: Document;
let open: string;
let discreet: { id: string; slug: string };

beforeAll(async () => {
  const everything = {
    isListed: true,
    about: 'Kijkt graag mee.',
    themes: ['neglect'],
    sectors: ['youth-care'],
    reviewForms: ['full'],
    spokenLanguages: ['nl', 'ngt'],
    provinceCodes: ['PV20'],
    youthRegionCodes: [],
    checkedOn: '2026-11-01',
    shownFields: [...shownFields],
  };
  const first = await makeReviewer({ name: 'Ada Open', ...everything });
  const second = await makeReviewer({ name: 'Bo Gesloten', ...everything, shownFields: [] });
  for (let made = 0; made < 21; made += 1) await makeReviewer({ name: 'Cas Velen', isListed: true });
  await withActor(system, rebuildRegistry);
  open = `lid-${first.id}`;
  discreet = { id: second.id, slug: `lid-${second.id}` };
  document = parsed(await portal.ask(`${base}/openapi.json`));
});
beforeEach(() => database().delete(rateLimits));

const ask = (path: string, headers: Record<string, string> = {}) => portal.ask(base + path, { headers });

function parsed<Value>({ body }: Answer): Value {
  return JSON.parse(body) as Value;
}

/** Checks an answer against the document the portal itself gives, and allows nothing the document does not name. */
function problemsWith(shape: string, value: unknown): unknown {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const schemas = JSON.parse(JSON.stringify(document.components.schemas), (_, one) =>
    one?.type === 'object' && one.properties && !one.additionalProperties
      ? { ...one, additionalProperties: false }
      : one,
  );
  ajv.addSchema({ $id: 'https://portal.example/document', components: { schemas } });
  const fits = ajv.compile({ $ref: `https://portal.example/document#/components/schemas/${shape}` });
  return fits(value) ? null : fits.errors;
}

describe('the description', () => {
  it.each(['en', 'nl'])('is OpenAPI 3.1 by its official schema, in %s', async (language) => {
    const answer = await ask(`/openapi.json?language=${language}`);
    const checked = await new Validator().validate(parsed(answer));
    expect(checked.errors).toBeUndefined();
    expect(checked.valid).toBe(true);
    expect(answer.body).not.toMatch(/"(field|shape|parameter|header|response)\./);
  });

  it('describes every field and parameter in words', () => {
    const fields = Object.values(document.components.schemas).flatMap(({ properties }) =>
      Object.entries(properties),
    );
    const parameters = Object.values(document.paths).flatMap(({ get }) => get.parameters ?? []);
    expect(fields.length).toBeGreaterThan(60);
    for (const [name, { description }] of fields) expect(description, name).toMatch(/ |\.$/);
    for (const { name, description } of parameters) expect(description, name).toMatch(/ /);
  });
});

describe('an answer', () => {
  it.each([
    ['/reviewers', 'ReviewerList'],
    ['/reviewers?q=open&theme=neglect&province=PV20&role=reviewer&sort=name&language=ngt', 'ReviewerList'],
    ['/reviewers?near=groningen&withinKm=50&sort=distance', 'ReviewerList'],
    ['/provinces', 'ProvinceList'],
    ['/youth-regions', 'YouthRegionList'],
    ['/words', 'Words'],
  ])('%s is as described', async (path, shape) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(problemsWith(shape, parsed(answer))).toBeNull();
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'api-version': '1.0.0',
      'ratelimit-policy': '"network";q=120;w=60',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('holds of a person what they show and nothing else', async () => {
    const shown = parsed<Record<string, unknown>>(await ask(`/reviewers/${open}`));
    expect(problemsWith('Reviewer', shown)).toBeNull();
    expect(shown).toMatchObject({ about: 'Kijkt graag mee.', themes: ['neglect'], languages: ['nl', 'ngt'] });
    const hidden = await ask(`/reviewers/${discreet.slug}`);
    expect(problemsWith('Reviewer', parsed(hidden))).toBeNull();
    expect(parsed(hidden)).toMatchObject({ about: null, themes: null, employers: null, provinces: null });
    expect(hidden.body).not.toContain(`"${discreet.id}"`);
    expect(hidden.body).not.toMatch(/sinks|hidden|listed/i);
  });

  it('finds the same people as the page', async () => {
    const { items, total } = parsed<{ items: { name: string }[]; total: number }>(
      await ask('/reviewers?q=open'),
    );
    expect([total, items.map(({ name }) => name)]).toEqual([1, ['Ada Open']]);
  });

  it('comes in pages that lead to each other', async () => {
    const first = await ask('/reviewers?sort=name&role=reviewer');
    expect(parsed(first)).toMatchObject({ page: 1, pages: 2, total: 23, perPage: 20 });
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? '';
    expect(next).toBe(`${portal.origin}${base}/reviewers?role=reviewer&sort=name&page=2`);
    const second = await portal.ask(next.slice(portal.origin.length));
    expect(parsed<{ items: unknown[] }>(second).items).toHaveLength(3);
    expect(second.headers.link).not.toContain('rel="next"');
    expect(second.headers.link).toContain('page=1>; rel="prev"');
    const beyond = await ask('/reviewers?page=9');
    expect(parsed(beyond)).toMatchObject({ items: [], total: 23 });
    expect(beyond.headers.link).toContain('page=2>; rel="prev"');
  });

  it('asks the database as often for three people as for twenty', async () => {
    const few = await countStatements(() => ask('/reviewers?page=2'));
    expect(await countStatements(() => ask('/reviewers?page=1'))).toBe(few);
  });

  it('is asked about again cheaply, and a withdrawal is seen at once', async () => {
    const path = `/reviewers/${discreet.slug}`;
    const { headers } = await ask(path);
    const etag = String(headers.etag);
    expect(headers['cache-control']).toBe('public, no-cache');
    for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const again = await ask(path, { 'if-none-match': known });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(again.headers).toMatchObject({ etag, 'cache-control': 'public, no-cache' });
    }
    expect((await ask(path, { 'if-none-match': '"another"' })).status).toBe(200);

    await database()
      .update(registryProfiles)
      .set({ isListed: false })
      .where(eq(registryProfiles.personId, discreet.id));
    await withActor(system, (work) => indexPerson(work, discreet.id));
    const gone = await ask(path, { 'if-none-match': etag });
    const never = await ask('/reviewers/nooit-geweest');
    expect([gone.status, gone.body]).toEqual([404, never.body]);
    expect(gone.headers['cache-control']).toBe('no-store');
    expect((await ask('/reviewers?q=gesloten')).body).not.toContain('Bo Gesloten');
  });

  it('is the same for who is signed in, and HEAD has its headers alone', async () => {
    const { id } = await makeReviewer();
    const cookie = await portal.signIn(id);
    expect((await ask('/words', { cookie })).body).toBe((await ask('/words')).body);
    const head = await portal.ask(`${base}/words`, { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.headers.etag).toBe((await ask('/words')).headers.etag);
  });
});

describe('a refusal', () => {
  it.each([
    ['role=keizer', 'role', 'one-of'],
    ['rol=reviewer', 'rol', 'unknown'],
    ['province=PV99', 'province', 'unknown-code'],
    ['youthRegion=%3Cscript%3E', 'youthRegion', 'unknown-code'],
    ['availableFrom=2027-13', 'availableFrom', 'month'],
    ['page=0', 'page', 'page'],
    ['page=1e3', 'page', 'page'],
    ['sort=', 'sort', 'one-of'],
    ['near=nergenshuizen', 'near', 'unknown-place'],
    ['near=utrecht&withinKm=11', 'withinKm', 'one-of'],
    ['withinKm=25', 'withinKm', 'needs-near'],
    ['sort=distance', 'sort', 'needs-near'],
    ['theme=neglect&theme=other', 'theme', 'repeated'],
    [`q=${'a'.repeat(201)}`, 'q', 'too-long'],
  ])('names what is wrong with ?%s', async (query, parameter, code) => {
    const answer = await ask(`/reviewers?${query}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = parsed<{ errors: unknown[] }>(answer);
    expect(problemsWith('Problem', problem)).toBeNull();
    expect(problem.errors).toEqual([expect.objectContaining({ parameter, code })]);
  });

  it('is given to other methods, from whatever site, before anything is looked at', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      const answer = await portal.ask(`${base}/reviewers`, {
        method,
        headers: { 'sec-fetch-site': 'cross-site' },
      });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(problemsWith('Problem', parsed(answer))).toBeNull();
    }
    const preflight = await portal.ask(`${base}/reviewers`, {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('is JSON for an address that is not there', async () => {
    for (const path of ['/api', '/api/v2/reviewers', '/api/v1/persons?x=1']) {
      const answer = await portal.ask(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(problemsWith('Problem', parsed(answer))).toBeNull();
    }
  });

  it('comes to who asks too much, and says for how long', async () => {
    await ask('/words');
    await database().update(rateLimits).set({ points: 120 });
    const answer = await ask('/words');
    expect(answer.status).toBe(429);
    expect(problemsWith('Problem', parsed(answer))).toBeNull();
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers.ratelimit).toMatch(/^"network";r=0;t=\d+$/);
  });
});
