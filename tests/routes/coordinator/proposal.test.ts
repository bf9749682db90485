import { beforeEach, describe, expect, it } from 'vitest';
import {
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';

const portal = useTestPortal();

let request: MadeRequest;
let team: Team;
let cookie: string;
let base: string;

beforeEach(async () => {
  team = await makeTeam();
  request = await makeMatchingRequest();
  if (request.coordinator.kind !== 'person') throw new Error('a coordinator is a person');
  cookie = await portal.signIn(request.coordinator.personId);
  base = `/coordinator/aanvragen/${request.reference}`;
});

const chosen = ({ lead, co, supervisor }: Team) =>
  `${base}/voorstel?eerste=${lead.id}&tweede=${co.id}&supervisor=${supervisor.id}`;

async function proposalForm(path: string) {
  const { body } = await portal.page(path, { cookie });
  const form = formsOf(body).find(
    ({ method, fields }) => method === 'post' && fields.some(({ name }) => name === 'lead'),
  );
  if (!form) throw new Error('there is nothing to send');
  return form;
}

describe('a proposal', () => {
  it('is made seat by seat: a pair, a supervisor, the last look', async () => {
    const pairs = await portal.page(`${base}/matching`, { cookie });
    expect(pairs.body).toContain(`Kies dit duo: ${team.lead.name} en ${team.co.name}`);
    const supervisors = await portal.page(`${base}/voorstel?eerste=${team.lead.id}&tweede=${team.co.id}`, {
      cookie,
    });
    expect(supervisors.body).toContain('Kies een supervisor');
    expect(supervisors.body).toContain(team.supervisor.name);

    const form = await proposalForm(chosen(team));
    const sent = await portal.send(form.action, filledIn(form), { cookie });
    expect(sent.headers.location).toBe(base);
    for (const person of [team.lead, team.co, team.supervisor]) {
      expect((await invitationOf(request, person)).status).toBe('sent');
    }
  });

  it('says what a seat lacks instead of offering to send', async () => {
    const path = `${base}/voorstel?eerste=${team.lead.id}&tweede=${team.lead.id}&supervisor=${team.supervisor.id}`;
    const { body } = await portal.page(path, { cookie });
    expect(body).toContain('Iemand kan in één review maar één plaats hebben.');
    expect(body).not.toContain('Uitnodigingen versturen');
  });

  it('starts at the pairs when nobody is chosen, or nobody we know', async () => {
    for (const query of ['', '?eerste=x', `?eerste=${request.requesterId}`]) {
      const answer = await portal.page(`${base}/voorstel${query}`, { cookie });
      expect(answer.headers.location).toBe(`${base}/matching`);
    }
  });

  it('of a page that is stale keeps the choices, and can be sent again', async () => {
    const form = await proposalForm(chosen(team));
    const late = { ...filledIn(form), version: String((await versionOf(request)) + 1) };
    const refused = await portal.send(form.action, late, { cookie });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('Er is intussen iets veranderd.');
    const [again] = formsOf(refused.body).filter(({ fields }) => fields.some(({ name }) => name === 'lead'));
    if (!again) throw new Error('the form is gone');
    expect((await portal.send(again.action, filledIn(again), { cookie })).status).toBe(303);
  });
});
