import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decideOn } from '#tests/support/factories/accreditation';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
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
import { personRoles } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { affiliations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { registryProfiles } from '~/db/schema/registry';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
});
afterAll(() => clock.reset());

const uncheck = ({ id }: MadeReviewer) =>
  database()
    .update(registryProfiles)
    .set({ checkedOn: '2028-10-01' })
    .where(eq(registryProfiles.personId, id));
const head = async () => ({ reference: request.reference, version: await versionOf(request) });

describe('on what is known now', () => {
  it('refuses an acceptance when a tie appeared since the invitation', async () => {
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    const [involved] = await database()
      .select({ organisationId: requestOrganisations.organisationId })
      .from(requestOrganisations)
      .where(and(eq(requestOrganisations.requestId, request.id), eq(requestOrganisations.isInvolved, true)));
    await database()
      .insert(affiliations)
      .values({
        personId: team.lead.id,
        organisationId: involved?.organisationId ?? '',
        kind: 'advisory',
        startsOn: '2029-12-01',
        endsOn: '2029-12-31',
      });
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({ ok: false, reason: 'no-longer-possible' });
  });

  it('refuses the confirmation when somebody fits no longer', async () => {
    await propose(request, team);
    await acceptAll(request, team);
    await decideOn(team.supervisor.id, 'withdrawn', { role: 'supervisor' });
    expect(await withActor(request.requester, async (work) => acceptPair(work, await head()))).toMatchObject({
      ok: false,
      reason: 'no-longer-fits',
    });
    const [row] = await database()
      .select({ status: reviewRequests.status })
      .from(reviewRequests)
      .where(eq(reviewRequests.id, request.id));
    expect(row?.status).toBe('proposed');
  });

  it('asks for today, not for the month in which the review was meant to start', async () => {
    await propose(request, team);
    await acceptAll(request, team);
    await decideOn(team.co.id, 'renewed', { level: 'experienced', validUntil: '2030-04-10' });
    clock.set(new Date('2030-04-22T10:00:00Z'));
    expect(await withActor(request.requester, async (work) => acceptPair(work, await head()))).toMatchObject({
      ok: false,
      reason: 'no-longer-fits',
    });
  });

  it('invites nobody who is no reviewer any more, because they could not open it', async () => {
    await database()
      .update(personRoles)
      .set({ endedAt: clock.now() })
      .where(eq(personRoles.personId, team.co.id));
    expect(await propose(request, team)).toMatchObject({
      ok: false,
      fields: { co: 'hard-rule|H11|membership-ended' },
    });
  });

  it('invites nobody whose profile was not checked for too long, and passes them over for the next', async () => {
    const silent = await makeReviewer({ name: 'Stil Lang', checkedOn: '2028-10-01' });
    const next = await makeReviewer({ name: 'Nel Volgt' });
    expect(await propose(request, { ...team, lead: silent })).toMatchObject({
      ok: false,
      fields: { lead: 'hard-rule|H11|profile-unchecked' },
    });
    const [late, at] = [await makeReviewer({ name: 'Laat Nu' }), clock.now()];
    await propose(request, team, { leadAlternates: [late, next] });
    await uncheck(late);
    const invitationId = (await invitationOf(request, team.lead)).id;
    await withActor(team.lead.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
    );
    expect((await invitationOf(request, next)).invitedAt).toEqual(at);
    const [skipped] = await database()
      .select({ personId: activities.personId, data: activities.data })
      .from(activities)
      .where(eq(activities.name, 'matching.candidate-skipped'));
    expect(skipped).toMatchObject({ personId: late.id, data: { rule: 'H11', code: 'profile-unchecked' } });
  });

  it('refuses the yes of somebody who let the yearly question lie', async () => {
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    await uncheck(team.lead);
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({ ok: false, reason: 'no-longer-possible' });
  });

  it('keeps the supervisor apart from a lead who comes later', async () => {
    const shared = await makeOrganisation();
    team = { ...team, supervisor: await makeReviewer({ level: 'supervisor', employerId: shared }) };
    const colleague = await makeReviewer({ name: 'Kees Collega', employerId: shared });
    expect(await propose(request, team, { leadAlternates: [colleague] })).toMatchObject({
      ok: false,
      fields: { leadAlternates: 'hard-rule|H9|same-employer-as-reviewer' },
    });
  });
});
