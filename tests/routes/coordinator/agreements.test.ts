import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { agree, makeCoordinator, pinOn } from '#tests/support/factories/agreements';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { countStatements } from '#tests/support/statement-count';
import { database } from '~/db/client.server';
import { conflictDeclarations } from '~/db/schema/matching';
import { pairRules } from '~/db/schema/pair-rules';
import { requestOrganisations } from '~/db/schema/participation';

const portal = useTestPortal();

let cookie: string;
let one: MadeReviewer;
let other: MadeReviewer;
let organisationId: string;
beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
  one = await makeReviewer({ name: 'Bregje Molenaar' });
  other = await makeReviewer({ name: 'Wim Overwater' });
  organisationId = await makeOrganisation({ name: 'Stichting Oeverland' });
});

const page = async (path: string, language: 'nl' | 'en' = 'nl', as = cookie) =>
  decoded((await portal.page(path, { cookie: as, language })).body);
const reason = 'Zij deelden een praktijk en spraken dit zelf af.';

describe('a rule about two people', () => {
  const here = () => `/coordinator/mensen/${one.id}/samenwerking`;

  it('begins with finding the other, is recorded with a reason, and is on the page of both', async () => {
    expect(await page(`/coordinator/mensen/${one.id}`)).toContain(`href="${here()}/nieuw"`);
    expect(await page(`${here()}/nieuw?wie=overwat`)).toContain(`href="${here()}/nieuw?met=${other.id}"`);
    expect(await page(`${here()}/nieuw?wie=niemandzo`)).toContain('Niemand gevonden met deze naam');
    const form = await page(`${here()}/nieuw?met=${other.id}`);
    expect(form).toContain('Over Bregje Molenaar en Wim Overwater');
    const typed = { otherId: other.id, kind: 'never-together', startsOn: '2026-01-01', reason };
    const short = await portal.send(
      `${here()}/nieuw?met=${other.id}`,
      { ...typed, reason: 'kort' },
      { cookie },
    );
    expect(short.status).toBe(422);
    expect(decoded(short.body)).toContain('Schrijf minstens 10 tekens.');
    const named = { ...typed, reason: 'Bel Jan de Vries op 06 12345678 hierover.' };
    const screened = await portal.send(`${here()}/nieuw?met=${other.id}`, named, { cookie });
    expect(screened.status).toBe(422);
    const saved = await portal.send(`${here()}/nieuw?met=${other.id}`, typed, { cookie });
    expect(saved.headers.location).toBe(here());
    const twice = await portal.send(`${here()}/nieuw?met=${other.id}`, typed, { cookie });
    expect(twice.status).toBe(409);
    expect(decoded(twice.body)).toContain('Over deze twee is in deze periode al een afspraak.');
    for (const language of ['nl', 'en'] as const) {
      const all = await page(here(), language);
      expect(all).toContain(reason);
      expect(all).toContain(
        language === 'nl' ? 'Nooit samen met Wim Overwater' : 'Never together with Wim Overwater',
      );
    }
    expect(await page(`/coordinator/mensen/${other.id}`)).toContain('Bregje Molenaar');
  });

  it('is ended with a reason, once', async () => {
    const [rule] = await database().select().from(pairRules);
    const end = `${here()}/${rule?.id}/einde`;
    expect(await page(`/coordinator/mensen/${one.id}`)).toContain(`href="${end}"`);
    expect((await portal.send(end, {}, { cookie })).status).toBe(422);
    const done = await portal.send(end, { reason: 'Zij willen weer samenwerken.' }, { cookie });
    expect(done.status).toBe(303);
    const again = await portal.send(end, { reason: 'Zij willen weer samenwerken.' }, { cookie });
    expect(again.status).toBe(409);
    expect(decoded(again.body)).toContain('Deze afspraak is al beëindigd.');
    expect(await page(here())).toContain('Zij willen weer samenwerken.');
    expect(await page(`/coordinator/mensen/${one.id}`)).not.toContain(end);
  });

  it('is left to another coordinator by whoever it is about', async () => {
    const both = await makeReviewer({ name: 'Bo Dubbel', roles: ['coordinator'] });
    await agree('only-together', both, other, { by: await makeCoordinator(), reason });
    const own = await portal.signIn(both.id);
    const seen = await page(`/coordinator/mensen/${both.id}/samenwerking`, 'nl', own);
    expect(seen).toContain('Alleen samen met Wim Overwater');
    expect(seen).toContain('Dit gaat over jezelf.');
    expect(seen).not.toContain(reason);
    const typed = { otherId: one.id, kind: 'never-together', startsOn: '2026-01-01', reason };
    const refused = await portal.send(`/coordinator/mensen/${both.id}/samenwerking/nieuw`, typed, {
      cookie: own,
    });
    expect(refused.status).toBe(409);
  });

  it('is said on the page of possible pairs, in both languages', async () => {
    const request = await makeMatchingRequest();
    const [a, b] = [await makeReviewer({ name: 'Ada Apart' }), await makeReviewer({ name: 'Bas Apart' })];
    await agree('never-together', a, b);
    const path = `/coordinator/aanvragen/${request.reference}/matching`;
    expect(await page(path)).toContain('Doet nooit een review samen met Bas Apart. Dat is zo afgesproken.');
    expect(await page(path, 'en')).toContain('Never does a review together with Bas Apart. That is agreed.');
    expect(await page(`${path}/uitgesloten`)).toContain('Doet nooit een review samen met Bas Apart.');
    const chosen = `/coordinator/aanvragen/${request.reference}/voorstel?eerste=${a.id}&tweede=${b.id}`;
    expect(await page(chosen)).toContain('Doet nooit een review samen met Bas Apart.');
  });
});

describe('a pinned conflict', () => {
  const here = () => `/coordinator/mensen/${one.id}/belangen`;
  const typed = () => ({
    organisationId,
    pinnedKind: 'family',
    informant: 'member',
    saidOn: '2026-01-02',
    reason: 'Een naaste werkt daar als leidinggevende.',
  });

  it('is pinned with kind, provenance and reason, and shown with them', async () => {
    expect(await page(`/coordinator/mensen/${one.id}`)).toContain(`href="${here()}/nieuw"`);
    expect((await portal.send(`${here()}/nieuw`, {}, { cookie })).status).toBe(422);
    const later = await portal.send(`${here()}/nieuw`, { ...typed(), saidOn: '2099-01-01' }, { cookie });
    expect(decoded(later.body)).toContain('Deze dag moet nog komen.');
    expect((await portal.send(`${here()}/nieuw`, typed(), { cookie })).headers.location).toBe(here());
    const twice = await portal.send(`${here()}/nieuw`, typed(), { cookie });
    expect(decoded(twice.body)).toContain('Dit belang is al vastgezet.');
    expect(await page(here())).toMatch(/een ander lid, op 2 januari 2026[\s\S]*leidinggevende/);
    expect(await page(here(), 'en')).toContain('another member, on 2 January 2026');
  });

  it('is seen by the person without the reason, who cannot touch it', async () => {
    const own = await portal.signIn(one.id);
    const seen = await page('/reviewer/functies', 'nl', own);
    expect(seen).toContain('Vastgezet door de coördinator');
    expect(seen).toContain('Stichting Oeverland');
    expect(seen).not.toContain('leidinggevende');
    expect(seen).not.toContain('een ander lid');
    expect(await page('/reviewer/functies', 'en', own)).toContain('Pinned by the coordinator');
    const [pin] = await database()
      .select({ id: conflictDeclarations.id })
      .from(conflictDeclarations)
      .where(eq(conflictDeclarations.personId, one.id));
    for (const path of [`/reviewer/functies/${pin?.id}`, `${here()}/${pin?.id}/einde`, here()]) {
      expect((await portal.page(path, { cookie: own })).status).toBe(404);
      expect(
        (await portal.send(path, { startsOn: '2020-01-01', endsOn: '2020-01-02' }, { cookie: own })).status,
      ).toBe(path === here() ? 405 : 404);
    }
  });

  it('is found by the question whether there is a tie, and leaves somebody out of matching in words', async () => {
    const asked = `/coordinator/banden?persoon=${one.id}&organisatie=${organisationId}&dag=2026-03-09`;
    expect(await page(asked)).toContain(
      'Bregje Molenaar is sinds 2026 door familie of een naaste niet onafhankelijk van Stichting Oeverland.',
    );
    expect(await page(asked)).toContain('vastgezet: familie of een naaste');
    const request = await makeMatchingRequest();
    const tied = await makeReviewer({ name: 'Tess Vast' });
    const [listed] = await database()
      .select()
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, request.id));
    await pinOn(tied, listed?.organisationId ?? '');
    const excluded = `/coordinator/aanvragen/${request.reference}/matching/uitgesloten?regel=H2`;
    expect(await page(excluded)).toMatch(/zette vast: niet onafhankelijk van .*Bekend via een ander lid/);
    expect(await page(excluded, 'en')).toMatch(/pinned: not independent of .*Known from another member/);
  });

  it('is ended with a ground and a reason', async () => {
    const [pin] = await database()
      .select({ id: conflictDeclarations.id })
      .from(conflictDeclarations)
      .where(eq(conflictDeclarations.personId, one.id));
    const end = `${here()}/${pin?.id}/einde`;
    expect(await page(end)).toContain('nog 3 jaar');
    expect((await portal.send(end, { reason: 'Dat is nu echt voorbij.' }, { cookie })).status).toBe(422);
    const done = await portal.send(end, { endGround: 'over', reason: 'Dat is nu echt voorbij.' }, { cookie });
    expect(done.status).toBe(303);
    expect(await page(here())).toMatch(/het is voorbij: Dat is nu echt voorbij\./);
    const again = await portal.send(
      end,
      { endGround: 'over', reason: 'Dat is nu echt voorbij.' },
      { cookie },
    );
    expect(again.status).toBe(409);
    expect(await page('/reviewer/functies', 'nl', await portal.signIn(one.id))).not.toContain(
      'Vastgezet door de coördinator',
    );
  });
});

it('the published rules name both, in both languages', async () => {
  expect(await page('/matchingregels')).toMatch(/nooit samen een review doen[\s\S]*Vastgezette belangen/);
  expect(await page('/matchingregels', 'en')).toMatch(/never do a review together[\s\S]*Pinned conflicts/);
});

it('a page with many is asked in as many statements as one with few', async () => {
  const person = await makeReviewer();
  const by = await makeCoordinator();
  const add = async () => {
    await agree('never-together', person, await makeReviewer(), { by });
    await pinOn(person, await makeOrganisation(), { by });
  };
  await add();
  const base = `/coordinator/mensen/${person.id}`;
  const paths = [base, `${base}/samenwerking`, `${base}/belangen`];
  const count = async () => {
    const counts: number[] = [];
    for (const path of paths) counts.push(await countStatements(() => portal.page(path, { cookie })));
    return counts;
  };
  await count();
  const forOne = await count();
  for (let at = 0; at < 5; at += 1) await add();
  expect(await count()).toEqual(forOne);
});
