import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { involvedIn, recordedIn } from '#tests/support/factories/participation';
import { makeReviewer } from '#tests/support/factories/people';
import type { Team } from '#tests/support/factories/proposals';
import { ask, assign, goOn, look, makeLookedAt, makeSupervisor } from '#tests/support/factories/quality';
import type { MadeRequest } from '#tests/support/factories/requests';
import { reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { personRoles } from '~/db/schema/accounts';
import { affiliations } from '~/db/schema/organisations';
import { gateAnswers, gateChecks, gateScorers } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { endScorer } from '~/domain/reviews/quality/end-scorer.server';
import { findGate } from '~/domain/reviews/quality/find-gate.server';
import type { Gate, ScorerPlace } from '~/domain/reviews/quality/gate';
import { listScorerCandidates } from '~/domain/reviews/quality/scorer-candidates.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let review: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  ({ review, team } = await makeLookedAt('preparing'));
});
afterAll(() => clock.reset());

const done = { ok: true };
const refusal = (reason: string) => ({ reason });

async function candidates() {
  return await withActor(review.coordinator, (work) => listScorerCandidates(work, review.id));
}

async function end(gate: Gate, place: ScorerPlace, by: Actor = review.coordinator) {
  const head = await reviewHead(review);
  return await withActor(by, (work) => endScorer(work, { ...head, gate, place }));
}

/** Works for the organisation of the case. */
async function tie(personId: string): Promise<void> {
  const { organisationId } = await involvedIn(review);
  await database()
    .insert(affiliations)
    .values({ personId, organisationId: organisationId ?? '', kind: 'employer', startsOn: '2022-01-01' });
}

/** Every look this person finds by asking the database itself. */
async function looksSeenBy(actor: Actor) {
  return await withActor(actor, async ({ tx }) => ({
    checks: await tx
      .select({ place: gateChecks.place, verdict: gateChecks.verdict, remarks: gateChecks.remarks })
      .from(gateChecks)
      .where(eq(gateChecks.requestId, review.id)),
    answers: await tx.$count(gateAnswers),
  }));
}

async function roomOf(actor: Actor, gate: Gate = 'design') {
  return await withActor(actor, async (work) => {
    const head = await findReviewHead(work, review.reference);
    return head ? await findGate(work, head, gate) : null;
  });
}

describe('who may be assigned', () => {
  it('is a supervisor who is independent by the rules of matching; who supervises comes first', async () => {
    const [free, tied, colleague, withoutGroup] = [
      await makeSupervisor('Anna Vrij'),
      await makeSupervisor('Bram Band'),
      await makeReviewer({ name: 'Cora Collega', level: 'supervisor', employerId: team.lead.employerId }),
      await makeReviewer({ name: 'Dirk Verlopen', level: 'supervisor', validUntil: '2029-12-31' }),
    ];
    await tie(tied.id);
    const listed = await candidates();
    expect(listed[0]).toMatchObject({ personId: team.supervisor.id, isSeated: true, exclusions: [] });
    const why = (id: string) =>
      listed.find(({ personId }) => personId === id)?.exclusions.map(({ code }) => code);
    expect(why(free.id)).toEqual([]);
    expect(why(tied.id)).toEqual(['tie-current']);
    expect(why(colleague.id)).toEqual(['same-employer-as-reviewer']);
    expect(why(withoutGroup.id)).toEqual(['accreditation-expired']);
    for (const one of [tied, colleague, withoutGroup]) {
      expect(await assign(review, 'design', one)).toMatchObject(refusal('not-independent'));
    }
    expect(await assign(review, 'design', free)).toMatchObject(done);
  });

  it('does not have to have the hours of a seat', async () => {
    const busy = await makeReviewer({ level: 'supervisor', minutesPerMonth: 0 });
    expect(await assign(review, 'design', busy)).toMatchObject(done);
  });

  it('is no reviewer of it, also when they supervise elsewhere', async () => {
    await database().insert(personRoles).values({ personId: team.lead.id, role: 'supervisor' });
    expect(await assign(review, 'design', team.lead)).toMatchObject(refusal('not-independent'));
    expect(await assign(review, 'design', await makeReviewer())).toMatchObject(refusal('not-a-supervisor'));
    await expect(
      database().insert(gateScorers).values({
        requestId: review.id,
        gate: 'design',
        place: 'first',
        personId: team.lead.id,
        assignedAt: new Date(),
      }),
    ).rejects.toMatchObject({ cause: { constraint_name: 'gate_scorers_independent' } });
  });

  it('is said by the coordinator alone', async () => {
    const free = await makeSupervisor();
    const [head, input] = [await reviewHead(review), { gate: 'design', place: 'first' } as const];
    const { assignScorer } = await import('~/domain/reviews/quality/assign-scorer.server');
    for (const [actor, reason] of [
      [team.lead.actor, 'not-yours'],
      [team.supervisor.actor, 'not-yours'],
      [review.requester, 'not-yours'],
      [free.actor, 'not-found'],
    ] as const) {
      const refused = await withActor(actor, (work) =>
        assignScorer(work, { ...head, ...input, personId: free.id }),
      );
      expect(refused).toMatchObject({ reason });
    }
    expect(await end('design', 'first', team.lead.actor)).toMatchObject(refusal('not-yours'));
    expect(await end('design', 'first')).toMatchObject(refusal('nobody-assigned'));
  });

  it('looks at a gate in one place only', async () => {
    await assign(review, 'design', team.supervisor);
    expect(await assign(review, 'design', team.supervisor, 'second')).toMatchObject(refusal('looks-already'));
  });
});

describe('another scorer', () => {
  it('takes the place, and what the one before did not finish goes', async () => {
    const other = await makeSupervisor();
    await assign(review, 'design', team.supervisor);
    await ask(review, 'design', team.lead);
    await look(review, 'design', team.supervisor, { finish: false });
    expect(await assign(review, 'design', other)).toMatchObject(done);
    expect(await database().$count(gateChecks, eq(gateChecks.requestId, review.id))).toBe(0);
    expect(await look(review, 'design', team.supervisor)).toMatchObject(refusal('not-yours'));
    expect(await look(review, 'design', other)).toMatchObject(done);
    expect(await recordedIn(review, 'reviews.scorer-ended')).toMatchObject([
      { personId: team.supervisor.id, data: { gate: 'design', place: 'first' } },
    ]);
  });

  it('finds what was decided before, and decides nothing of it again', async () => {
    const other = await makeSupervisor();
    await assign(review, 'design', team.supervisor);
    await ask(review, 'design', team.lead);
    await look(review, 'design', team.supervisor);
    await assign(review, 'design', other);
    expect(await roomOf(other.actor)).toMatchObject({ toGive: null, overview: { standing: 'approved' } });
    expect(await look(review, 'design', other)).toMatchObject(refusal('not-asked'));
  });

  it('comes where somebody is tied by now: the look is refused', async () => {
    const other = await makeSupervisor();
    await assign(review, 'design', other);
    await ask(review, 'design', team.lead);
    await tie(other.id);
    expect(await look(review, 'design', other)).toMatchObject(refusal('not-independent'));
  });

  it('comes before somebody leaves the network', async () => {
    const other = await makeSupervisor();
    await assign(review, 'design', other);
    const leave = () => withActor(other.actor, (work) => leaveNetwork(work, other.id));
    expect(await leave()).toMatchObject(refusal('looks-at-gate'));
    expect(await end('design', 'first')).toMatchObject(done);
    expect(await leave()).toMatchObject(done);
  });
});

describe('the second look', () => {
  const back = { verdict: 'back', remarks: 'Wat blind moet blijven, is nog niet rond.' } as const;
  let second: Awaited<ReturnType<typeof makeSupervisor>>;

  beforeEach(async () => {
    second = await makeSupervisor('Tessa Tweede');
    await assign(review, 'design', team.supervisor);
    await assign(review, 'design', second, 'second');
    await ask(review, 'design', team.lead);
  });

  it('is blind to the first until it is handed in, for the database and on the page', async () => {
    await look(review, 'design', team.supervisor, { ...back, verdict: 'approved_with_remarks' });
    expect(await looksSeenBy(second.actor)).toEqual({ checks: [], answers: 0 });
    const room = await roomOf(second.actor);
    expect(room).toMatchObject({ looks: [], agreements: [], toGive: { round: 1, place: 'second' } });
    expect(JSON.stringify(room)).not.toContain('blind moet blijven');
    await look(review, 'design', second, { finish: false });
    expect((await looksSeenBy(second.actor)).checks).toMatchObject([{ place: 'second', verdict: null }]);
  });

  it('and the first to the second, and so is who reviews, always', async () => {
    // Of the round that was asked for, not of the one that a verdict opens.
    await look(review, 'design', second, {
      answers: ['no', 'no'],
      verdict: 'approved_with_remarks',
      remarks: 'Bijna goed zo.',
    });
    expect((await looksSeenBy(team.supervisor.actor)).checks).toEqual([]);
    expect((await looksSeenBy(team.lead.actor)).checks).toEqual([]);
    await look(review, 'design', team.supervisor);
    expect((await looksSeenBy(team.supervisor.actor)).checks).toHaveLength(2);
    expect((await looksSeenBy(second.actor)).checks).toHaveLength(2);
    expect((await looksSeenBy(review.coordinator)).checks).toHaveLength(2);
    expect((await looksSeenBy(team.lead.actor)).checks).toMatchObject([{ place: 'first' }]);
    expect((await looksSeenBy(review.requester)).checks).toEqual([]);
  });

  it('decides nothing, and shows how far they agree to both and to the coordinator', async () => {
    await look(review, 'design', second, { ...back, answers: ['no', 'no'] });
    expect((await roomOf(review.coordinator))?.overview.standing).toBe('waiting');
    await look(review, 'design', team.supervisor, {
      answers: ['no'],
      verdict: 'approved_with_remarks',
      remarks: 'Bijna goed zo.',
    });
    for (const actor of [team.supervisor.actor, second.actor, review.coordinator]) {
      expect(await roomOf(actor)).toMatchObject({
        overview: { standing: 'approved_with_remarks' },
        agreements: [{ agreement: { items: 9, same: 8 } }],
      });
    }
    expect(await roomOf(team.lead.actor)).toMatchObject({ agreements: [] });
    expect(await recordedIn(review, 'reviews.gate-scored-twice')).toHaveLength(1);
  });

  it('can still be given when the first sent it back meanwhile', async () => {
    await look(review, 'design', team.supervisor, back);
    const room = await roomOf(second.actor);
    expect(room?.toGive).toMatchObject({ round: 1 });
  });

  it('is not for who can have read the first', async () => {
    await look(review, 'design', team.supervisor);
    expect(await end('design', 'first')).toMatchObject(done);
    expect(await assign(review, 'design', team.supervisor, 'second')).toMatchObject(refusal('not-blind'));
    expect(await assign(review, 'design', await makeSupervisor(), 'second')).toMatchObject(done);
  });
});

describe('no activity', () => {
  it('says how a gate was decided: activities are not hidden from who is blind', async () => {
    await assign(review, 'design', team.supervisor);
    await ask(review, 'design', team.lead);
    await look(review, 'design', team.supervisor);
    const [decided] = await recordedIn(review, 'reviews.gate-decided');
    expect(decided?.data).toEqual({ gate: 'design', round: 1, returns: false });
  });

  it('hands in a report without the gate that waits', async () => {
    await goOn(review, team.lead, [
      'begin-exploration',
      'begin-dialogue',
      'begin-drafting',
      'begin-commenting',
      'submit-report',
    ]);
    expect(await recordedIn(review, 'reviews.report-submitted')).toMatchObject([
      { data: { gate: 'report', isAssigned: false } },
    ]);
    const scorers = and(eq(gateScorers.requestId, review.id), isNull(gateScorers.endedAt));
    expect(await database().$count(gateScorers, scorers)).toBe(0);
  });
});
