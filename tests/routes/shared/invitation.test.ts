import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clear,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { changeContext } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { requestOrganisations } from '~/db/schema/participation';
import { contextReads } from '~/db/schema/requests';

const portal = useTestPortal();

let request: MadeRequest;
let team: Team;
/** Whole sentences of the case, and the names of who asks and of the other organisations. */
let caseTexts: string[];
let requesterName: string;
let otherNames: string[];

beforeAll(async () => {
  team = await makeTeam();
  request = await makeMatchingRequest();
  const planted = {
    learningQuestion: 'Woorden van de leervraag die niemand vooraf mag lezen.',
    background: 'Woorden van de achtergrond die niemand vooraf mag lezen.',
    commitment: 'Woorden van de toezegging die niemand vooraf mag lezen.',
    alreadyDone: 'Woorden over wat al is gedaan die niemand vooraf mag lezen.',
    reportKeeping: 'Woorden over het rapport die niemand vooraf mag lezen.',
  };
  caseTexts = Object.values(planted);
  await changeContext(request.id, planted);
  const listed = await database()
    .select({ name: requestOrganisations.name, isRequester: requestOrganisations.isRequester })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id));
  requesterName = listed.find(({ isRequester }) => isRequester)?.name ?? '';
  otherNames = listed.filter(({ isRequester }) => !isRequester).map(({ name }) => name);
  expect(requesterName).not.toBe('');
  expect(otherNames).not.toEqual([]);
  const proposed = await propose(request, team);
  if (!proposed.ok) throw new Error(proposed.reason);
});

function found(html: string, texts: readonly string[]): string[] {
  return texts.filter((text) => html.includes(text));
}

describe('an invited person sees, step by step,', () => {
  let path: string;
  let cookie: string;
  const page = async (address = path) => await portal.page(address, { cookie });

  beforeAll(async () => {
    path = `/uitnodigingen/${(await invitationOf(request, team.lead)).id}`;
    cookie = await portal.signIn(team.lead.id);
  });

  it('first place, period and size: no word of the case, no organisation, no reference', async () => {
    for (const address of [path, '/uitnodigingen', `${path}/afwijzing`]) {
      const { status, body } = await page(address);
      expect(status).toBe(200);
      expect(found(body, [...caseTexts, requesterName, ...otherNames, request.reference])).toEqual([]);
    }
    expect((await page()).body).toContain('30 uur');
  });

  it('after the promise the organisations, and still neither the case nor who asks', async () => {
    const promised = await portal.send(`${path}/geheimhouding`, { agrees: 'on' }, { cookie });
    expect(promised.status).toBe(303);
    for (const address of [path, `${path}/onafhankelijkheid`]) {
      const { body } = await page(address);
      expect(found(body, otherNames)).toEqual(otherNames);
      expect(found(body, [...caseTexts, requesterName, request.reference])).toEqual([]);
    }
    const reads = await database().select().from(contextReads).where(eq(contextReads.personId, team.lead.id));
    expect(reads).toEqual([]);
  });

  it('keeps what was answered when an answer is missing', async () => {
    const [form] = formsOf((await page()).body).filter(({ action }) => action.endsWith('/onafhankelijkheid'));
    if (!form) throw new Error('there is no declaration to fill in');
    const { hasPartInCase: _, ...rest } = filledIn(form);
    const answer = await portal.send(form.action, rest, { cookie });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Maak een keuze.');
    expect(answer.body).toMatch(/name="answers\[0\]\.hasTie" checked="" value="no"/);
  });

  it('and only after declaring the question itself, of which the read is recorded', async () => {
    const [form] = formsOf((await page()).body).filter(({ action }) => action.endsWith('/onafhankelijkheid'));
    if (!form) throw new Error('there is no declaration to fill in');
    const declared = await portal.send(form.action, filledIn(form), { cookie });
    expect(declared.headers.location).toBe(path);
    const { body } = await page();
    expect(found(body, [...caseTexts, requesterName])).toEqual([...caseTexts, requesterName]);
    const reads = await database()
      .select({ ground: contextReads.ground })
      .from(contextReads)
      .where(eq(contextReads.personId, team.lead.id));
    expect(reads).toEqual([{ ground: 'candidate' }]);
  });

  it('takes the seat with a tick, not without', async () => {
    await portal.send(`${path}/aanvaarding`, {}, { cookie });
    expect((await invitationOf(request, team.lead)).status).toBe('cleared');
    const accepted = await portal.send(`${path}/aanvaarding`, { isIndependent: 'on' }, { cookie });
    expect(accepted.headers.location).toBe(path);
    expect((await invitationOf(request, team.lead)).status).toBe('accepted');
    expect((await page()).body).toContain('Je doet mee');
  });
});

describe('an invitation that is over', () => {
  it('is one sentence, also for who had read everything', async () => {
    const cookie = await portal.signIn(team.co.id);
    const path = `/uitnodigingen/${await clear(request, team.co)}`;
    expect((await portal.page(path, { cookie })).body).toContain(caseTexts[0]);
    const declined = await portal.send(`${path}/afwijzing`, { reason: 'no-time' }, { cookie });
    expect(declined.status).toBe(303);
    const { body } = await portal.page(path, { cookie });
    expect(body).toContain('Je zei nee.');
    expect(found(body, [...caseTexts, requesterName, ...otherNames, request.reference])).toEqual([]);
  });

  it('is not found for somebody else who is invited to the same review', async () => {
    const cookie = await portal.signIn(team.supervisor.id);
    const { id } = await invitationOf(request, team.lead);
    for (const path of ['', '/afwijzing', '/onafhankelijkheid']) {
      expect((await portal.page(`/uitnodigingen/${id}${path}`, { cookie })).status).toBe(404);
    }
  });
});
