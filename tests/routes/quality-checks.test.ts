import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { MadeReviewer } from '#tests/support/factories/people';
import { makeReviewer } from '#tests/support/factories/people';
import type { Team } from '#tests/support/factories/proposals';
import { ask, assign, look, lookAs, makeLookedAt, makeSupervisor } from '#tests/support/factories/quality';
import type { MadeRequest } from '#tests/support/factories/requests';
import { reviewHead } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import type { Actor } from '~/domain/accounts/actor';
import { clock } from '~/platform/clock';

const portal = useTestPortal();

let review: MadeRequest;
let team: Team;
let second: MadeReviewer;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  ({ review, team } = await makeLookedAt('preparing'));
  second = await makeSupervisor('Tessa Tweede');
  await assign(review, 'design', team.supervisor);
});
afterAll(() => clock.reset());

const page = (path = '') => `/reviews/${review.reference}/toetsen${path}`;

async function cookieOf(actor: Actor): Promise<string> {
  return await portal.signIn(actor.kind === 'person' ? actor.personId : '');
}

async function open(actor: Actor, path: string) {
  return await portal.page(path, { cookie: await cookieOf(actor) });
}

async function send(actor: Actor, path: string, fields: Record<string, string>) {
  return await portal.send(path, fields, { cookie: await cookieOf(actor) });
}

/** What the form of a look sends. */
async function fieldsOf(looks: Parameters<typeof lookAs>[2]): Promise<Record<string, string>> {
  const { reference: _, gate: __, ...fields } = await lookAs(review, 'design', looks);
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

describe('the gates of a review', () => {
  it('are asked for, filled in, kept and handed in without JavaScript', async () => {
    expect((await open(team.supervisor.actor, page('/design'))).body).not.toContain('Inleveren');
    const { version } = await reviewHead(review);
    const asked = await send(team.lead.actor, page('/design/vraag'), { version: String(version) });
    expect(asked.headers.location).toBe(page());

    const form = await open(team.supervisor.actor, page('/design'));
    expect(form.body).toContain('Inleveren');
    const unfinished = await fieldsOf({
      finish: false,
      verdict: null,
      answers: ['no'],
      remark: 'Nog niet rond.',
    });
    expect((await send(team.supervisor.actor, page('/design'), unfinished)).status).toBe(303);
    expect((await open(team.supervisor.actor, page('/design'))).body).toContain('Nog niet rond.');

    const incomplete = await fieldsOf({ answers: ['no'], remark: '', verdict: 'back', remarks: 'kort' });
    const refused = await send(team.supervisor.actor, page('/design'), incomplete);
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('field-remark-1-error');
    expect(refused.body).toContain('field-remarks-error');
    expect(refused.body).toContain('>kort</textarea>');

    expect((await send(team.supervisor.actor, page('/design'), await fieldsOf({}))).status).toBe(303);
    const read = await open(team.lead.actor, page('/design'));
    expect(read.body).toContain('Akkoord');
    expect(read.body).not.toContain('Inleveren');
  });

  it('show the first look to the second only afterwards, as page and as data', async () => {
    await assign(review, 'design', second, 'second');
    await ask(review, 'design', team.lead);
    const remarks = 'Dit mag de tweede nog niet lezen.';
    await look(review, 'design', team.supervisor, { verdict: 'approved_with_remarks', remarks });
    for (const path of [page('/design'), page(), `/reviews/${review.reference}`, '/supervisor']) {
      for (const data of ['', '?_data=routes%2Fshared%2Freview-gate']) {
        const seen = await open(second.actor, path + data);
        expect(seen.body).not.toContain(remarks);
        expect(seen.body).not.toContain('akkoord met opmerkingen');
        expect(seen.body).not.toContain('"verdict":"');
      }
    }
    await look(review, 'design', second);
    const after = await open(second.actor, page('/design'));
    expect(after.body).toContain(remarks);
    expect(after.body).toContain('Kappa');
    expect((await open(team.lead.actor, page('/design'))).body).not.toContain('Tessa Tweede, op');
  });

  it('say to the coordinator alone why a supervisor cannot look', async () => {
    const colleague = { level: 'supervisor', employerId: team.lead.employerId } as const;
    const { name } = await makeReviewer({ ...colleague, name: 'Cora Collega' });
    const shown = await open(review.coordinator, page('/design/supervisor'));
    expect(shown.body).toContain(name);
    expect(shown.body).toContain('Heeft dezelfde werkgever als Lies Eerst.');
    expect((await open(team.lead.actor, page('/design/supervisor'))).status).toBe(404);
    expect((await open(team.supervisor.actor, page('/design/supervisor'))).status).toBe(404);
    expect((await open(team.lead.actor, page())).body).not.toContain(name);
  });

  it('are not there for who has no part in it, nor for the commissioner', async () => {
    for (const path of [page(), page('/design'), `/reviews/${review.reference}/supervisie`]) {
      expect((await open(second.actor, path)).status).toBe(404);
      expect((await open(review.requester, path)).status).toBe(404);
    }
    expect((await open(team.lead.actor, page('/ontwerp'))).status).toBe(404);
  });
});

describe('the first page of a supervisor', () => {
  it('shows what waits since when, and what comes', async () => {
    await assign(review, 'analysis', team.supervisor);
    const before = await open(team.supervisor.actor, '/supervisor');
    expect(before.body).toContain('Er wacht geen toets');
    await ask(review, 'design', team.lead);
    const { body } = await open(team.supervisor.actor, '/supervisor');
    expect(body).not.toContain('Er wacht geen toets');
    expect(body.indexOf('Toets A: opzet')).toBeLessThan(body.indexOf('Toets B: analyse'));
    expect(body).toContain(page('/design'));
  });
});
