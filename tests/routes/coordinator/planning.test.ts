import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import {
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';

const portal = useTestPortal();
const planning = '/coordinator/samen-plannen';

let requests: readonly [MadeRequest, MadeRequest];
let team: Team;
let cookie: string;

beforeAll(async () => {
  team = await makeTeam();
  await makeReviewer({ name: 'Rik Derde' });
  await makeReviewer({ name: 'Vera Vierde' });
  requests = [await makeMatchingRequest(), await makeMatchingRequest()];
  cookie = await portal.signIn(await makePerson('Coco Regel', ['coordinator']));
});

const references = () => requests.map(({ reference }) => reference);

async function plan(): Promise<string> {
  const made = await portal.send(planning, { references: references() }, { cookie });
  expect(made.status).toBe(303);
  return String(made.headers.location);
}

describe('planning open questions together', () => {
  it('lists what waits, ticked, and asks for at least one', async () => {
    const { body } = await portal.page(planning, { cookie });
    for (const reference of references()) expect(body).toContain(reference);
    const empty = await portal.send(planning, {}, { cookie });
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('Kies er minstens 1.');
  });

  it('shows two plans to compare, in Dutch and in English, and asks nobody', async () => {
    const round = await plan();
    const { body } = await portal.page(round, { cookie });
    expect(body).toContain('Twee voorstellen voor de open vragen');
    expect(body).toContain('van de 2 vragen zijn helemaal te vullen');
    expect(body).toContain('Nodig uit volgens dit voorstel');
    expect((await portal.page(`/en${round}`, { cookie })).body).toContain(
      'of 2 questions can be wholly filled',
    );
    await expect(invitationOf(requests[0], team.lead)).rejects.toThrow();
  });

  it('says which question can no longer go, with what was ticked still there, and invites nobody', async () => {
    const round = await plan();
    await database()
      .update(people)
      .set({ deactivatedAt: new Date() })
      .where(eq(people.id, team.supervisor.id));
    const refused = await portal.send(round, { aim: 'total', references: references() }, { cookie });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('kan niet meer volgens dit voorstel');
    expect(refused.body.match(/name="references"[^>]*checked/g) ?? []).not.toHaveLength(0);
    expect(await versionOf(requests[0])).toBe(1);
    await database().update(people).set({ deactivatedAt: null }).where(eq(people.id, team.supervisor.id));
  });

  it('invites by one plan, and takes it back', async () => {
    const round = await plan();
    const sent = await portal.send(round, { aim: 'total', references: references() }, { cookie });
    expect(sent.headers.location).toBe(round);
    const confirmed = await portal.page(round, { cookie });
    expect(confirmed.body).toContain('Bevestigd door Coco Regel');
    expect((await invitationOf(requests[0], team.supervisor)).status).toBe('sent');
    const undone = await portal.send(`${round}/terugdraaien`, {}, { cookie });
    expect(undone.headers.location).toBe(round);
    expect((await portal.page(round, { cookie })).body).toContain('Teruggedraaid door Coco Regel');
    expect((await invitationOf(requests[0], team.supervisor)).status).toBe('withdrawn');
  });
});
