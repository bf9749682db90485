import { afterAll, describe, expect, it } from 'vitest';
import { accept, makeMatchingRequest, makeTeam, propose } from '#tests/support/factories/proposals';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { listMyInvitations } from '~/domain/matching/invitation-queries.server';
import { listRunningSeats } from '~/domain/matching/own-work.server';
import { waitsOf } from '~/domain/matching/waits.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterAll(() => clock.reset());

describe('somebody who said yes', () => {
  it('sees that they wait for the others, then for the commissioner, and until when', async () => {
    clock.set(new Date('2030-01-07T09:00:00Z'));
    const team = await makeTeam();
    const request = await makeMatchingRequest();
    const proposed = await propose(request, team);
    if (!proposed.ok) throw new Error(proposed.reason);
    await accept(request, team.lead);
    const waits = async () => ({
      seat: (await withActor(team.lead.actor, (work) => listRunningSeats(work, ['lead'])))[0]?.wait,
      invitation: (await withActor(team.lead.actor, listMyInvitations))[0],
    });
    const others = { mover: 'candidates', by: '2030-01-21', isLate: false };
    expect(await waits()).toMatchObject({ seat: others, invitation: { wait: others } });
    // Somebody who has not answered waits for nobody: it is their own move.
    expect((await withActor(team.co.actor, listMyInvitations))[0]).toMatchObject({ wait: null });

    clock.set(new Date('2030-01-10T09:00:00Z'));
    for (const person of [team.co, team.supervisor]) await accept(request, person);
    const commissioner = { mover: 'requester', by: '2030-01-24', isLate: false };
    expect(await waits()).toMatchObject({ seat: commissioner, invitation: { wait: commissioner } });

    clock.set(new Date('2030-01-25T09:00:00Z'));
    expect(await waits()).toMatchObject({ seat: { ...commissioner, isLate: true } });
  });

  it('costs three statements, however many seats somebody has', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, makeMatchingRequest));
    const count = (howMany: number) =>
      countStatements(() =>
        withActor({ kind: 'system', job: 'test' }, (work) =>
          waitsOf(
            work,
            ids.slice(0, howMany).map(({ id }) => id),
          ),
        ),
      );
    expect(await count(6)).toBe(await count(1));
    expect(await count(0)).toBe(await count(1));
  });
});
