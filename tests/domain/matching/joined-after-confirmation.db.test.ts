import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { involvedIn, join, recordedIn } from '#tests/support/factories/participation';
import { makeOrganisation } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { confirmed } from '#tests/support/factories/requests-in-every-state';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { seats } from '~/db/schema/matching';
import { withActor } from '~/db/with-actor.server';
import { checkIndependence } from '~/domain/matching/independence-check.server';
import { judgeIndependence } from '~/domain/matching/judge-independence.server';
import { findJudgements, rankRequest } from '~/domain/matching/rank-request.server';
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

const head = async () => ({ reference: request.reference, version: await versionOf(request) });
const later = () => clock.set(new Date(clock.now().getTime() + 60_000));

async function doubts() {
  const about = { id: request.id, status: 'confirmed' } as const;
  return (await withActor(request.coordinator, (work) => checkIndependence(work, about))).doubts;
}

describe('after the confirmation', () => {
  beforeEach(async () => {
    await confirmed(request, team);
    later();
  });

  it('a tie and a missing declaration are shown, and nobody is taken away', async () => {
    await join(request, team.lead.employerId);
    expect(await doubts()).toMatchObject([
      {
        personId: team.lead.id,
        part: 'confirmed',
        exclusions: [{ rule: 'H2' }],
        undeclared: ['Zorggroep De Late'],
      },
      { personId: team.co.id, part: 'confirmed', exclusions: [], undeclared: ['Zorggroep De Late'] },
      { personId: team.supervisor.id, exclusions: [], undeclared: ['Zorggroep De Late'] },
    ]);
    expect(
      await database().$count(seats, and(eq(seats.requestId, request.id), eq(seats.state, 'confirmed'))),
    ).toBe(3);
    // All three are asked to declare on it, in the portal.
    expect(await recordedIn(request, 'matching.declaration-asked')).toHaveLength(3);
  });

  it('the coordinator judges instead of a declaration, on that alone', async () => {
    const lateOrganisation = await makeOrganisation();
    await join(request, lateOrganisation);
    const judge = async (personId: string, organisationId: string, isIndependent: 'yes' | 'no') =>
      withActor(request.coordinator, async (work) =>
        judgeIndependence(work, {
          ...(await head()),
          personId,
          organisationIds: [organisationId],
          isIndependent,
          reason: 'Zo gezegd in een gesprek.',
        }),
      );
    const asked = await withActor(request.coordinator, (work) =>
      findJudgements(work, { reference: request.reference, personId: team.co.id }),
    );
    expect(asked).toMatchObject({
      value: {
        toJudge: { organisations: [{ kind: 'joined', organisationId: lateOrganisation, judgement: null }] },
      },
    });
    const { organisationId: earlier } = await involvedIn(request);
    expect(await judge(team.co.id, earlier ?? '', 'yes')).toMatchObject({ reason: 'nothing-to-judge' });
    expect(await judge(team.co.id, lateOrganisation, 'yes')).toMatchObject({ ok: true });
    expect(await judge(team.lead.id, lateOrganisation, 'no')).toMatchObject({ ok: true });
    expect(await doubts()).toMatchObject([
      { personId: team.lead.id, notIndependentOf: ['Zorggroep De Late'] },
      { personId: team.supervisor.id, undeclared: ['Zorggroep De Late'], notIndependentOf: [] },
    ]);
  });

  it('nobody is ranked any more', async () => {
    expect(await withActor(request.coordinator, (work) => rankRequest(work, request))).toMatchObject({
      reason: 'not-in-this-state',
    });
  });
});
