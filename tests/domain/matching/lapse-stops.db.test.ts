import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verify } from '#tests/support/factories/accreditation';
import { makeReviewer } from '#tests/support/factories/people';
import {
  acceptAll,
  clear,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const morning = (day: string) => clock.set(new Date(`${day}T10:00:00Z`));
/** The agreement of an employer holds for 24 months: these people have it for one more day. */
const untilTomorrow = '2028-01-10';

let request: MadeRequest;
let team: Team;

beforeEach(async () => {
  morning('2030-01-09');
  request = await makeMatchingRequest();
  team = await makeTeam();
});
afterAll(() => clock.reset());

describe('what was verified and lapses', () => {
  it('after the proposal stops the next invitation, and says why', async () => {
    const next = await makeReviewer({ name: 'Gerda Aarzelt' });
    await verify(next.id, 'employer-agreement', untilTomorrow);
    expect((await propose(request, team, { leadAlternates: [next] })).ok).toBe(true);
    morning('2030-01-11');
    const { id: invitationId } = await invitationOf(request, team.lead);
    await withActor(team.lead.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
    );
    const skipped = await database()
      .select({ personId: activities.personId, data: activities.data })
      .from(activities)
      .where(and(eq(activities.requestId, request.id), eq(activities.name, 'matching.candidate-skipped')));
    expect(skipped).toEqual([
      { personId: next.id, data: { seat: 'lead', rule: 'H1', code: 'verification-lapsed' } },
    ]);
  });

  it('after the invitation stops the acceptance, until it is in order again', async () => {
    await verify(team.supervisor.id, 'employer-agreement', untilTomorrow);
    await propose(request, team);
    const invitationId = await clear(request, team.supervisor);
    morning('2030-01-11');
    const accept = () => withActor(team.supervisor.actor, (work) => acceptInvitation(work, { invitationId }));
    expect(await accept()).toMatchObject({ ok: false, reason: 'no-longer-possible' });
    await verify(team.supervisor.id, 'employer-agreement', '2030-01-11');
    expect(await accept()).toMatchObject({ ok: true });
  });

  it('after everybody said yes stops the confirmation', async () => {
    await verify(team.co.id, 'employer-agreement', untilTomorrow);
    await propose(request, team);
    await acceptAll(request, team);
    morning('2030-01-11');
    const confirm = async () => {
      const head = { reference: request.reference, version: await versionOf(request) };
      return await withActor(request.requester, (work) => acceptPair(work, head));
    };
    expect(await confirm()).toMatchObject({ ok: false, reason: 'no-longer-fits' });
    await verify(team.co.id, 'employer-agreement', '2030-01-11');
    expect(await confirm()).toMatchObject({ ok: true });
  });

  it('before the proposal keeps somebody out of it', async () => {
    await verify(team.lead.id, 'identity', '2030-01-08', false);
    expect(await propose(request, team)).toMatchObject({ ok: false, reason: 'hard-rule' });
  });

  it('only shows where the table says so', async () => {
    await verify(team.lead.id, 'conduct-certificate', '2020-01-01');
    expect((await propose(request, team)).ok).toBe(true);
  });
});
