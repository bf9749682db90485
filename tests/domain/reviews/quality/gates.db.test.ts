import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recordedIn } from '#tests/support/factories/participation';
import type { Team } from '#tests/support/factories/proposals';
import {
  ask,
  assign,
  goOn,
  look,
  lookAs,
  makeLookedAt,
  makeSupervisor,
} from '#tests/support/factories/quality';
import type { MadeRequest } from '#tests/support/factories/requests';
import { reviewHead, reviewRow } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { gateAnswers, gateChecks } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { type Gate, gates } from '~/domain/reviews/quality/gate';
import { listGates } from '~/domain/reviews/quality/gate-queries.server';
import { reopenGate } from '~/domain/reviews/quality/reopen-gate.server';
import { scoreGate } from '~/domain/reviews/quality/score-gate.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let review: MadeRequest;
let team: Team;

beforeEach(() => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
});
afterAll(() => clock.reset());

async function begin(status: Parameters<typeof makeLookedAt>[0]) {
  ({ review, team } = await makeLookedAt(status));
}

async function overviewAs(by: Actor) {
  return await withActor(by, (work) => listGates(work, review.id));
}

async function standing(gate: Gate, by: Actor = review.coordinator) {
  return (await overviewAs(by)).find((one) => one.gate === gate)?.standing;
}

async function reopen(by: Actor, gate: Gate, reason = 'Er kwam een organisatie bij.') {
  const head = await reviewHead(review);
  return await withActor(by, (work) => reopenGate(work, { ...head, gate, reason }));
}

const done = { ok: true };

describe('from gate A to gate D', () => {
  it('goes with a report that comes back once, and keeps every round', async () => {
    await begin('preparing');
    for (const gate of gates) expect(await assign(review, gate, team.supervisor)).toMatchObject(done);

    expect(await ask(review, 'design', team.lead)).toMatchObject(done);
    expect(await standing('design')).toBe('waiting');
    expect(await look(review, 'design', team.supervisor)).toMatchObject(done);
    expect(await standing('design')).toBe('approved');

    await goOn(review, team.lead, ['begin-exploration', 'begin-dialogue']);
    expect(await ask(review, 'analysis', team.co)).toMatchObject(done);
    const noted = { answers: ['no'], remarks: 'Kijk nog naar het tweede patroon.' } as const;
    const verdict = 'approved_with_remarks';
    expect(await look(review, 'analysis', team.supervisor, { ...noted, verdict })).toMatchObject(done);
    expect(await standing('analysis')).toBe(verdict);

    await goOn(review, team.lead, ['begin-drafting', 'begin-commenting', 'submit-report']);
    expect(await standing('report')).toBe('waiting');
    const back = { verdict: 'back', remarks: 'De leervraag is nog niet beantwoord.' } as const;
    expect(await look(review, 'report', team.supervisor, back)).toMatchObject(done);
    expect(await reviewRow(review)).toMatchObject({ status: 'drafting' });
    expect(await standing('report')).toBe('open');

    await goOn(review, team.lead, ['begin-commenting', 'submit-report']);
    expect(await look(review, 'report', team.supervisor)).toMatchObject(done);
    expect(await standing('report')).toBe('approved');

    await goOn(review, { actor: review.coordinator }, ['deliver-report', 'begin-follow-up']);
    expect(await ask(review, 'after', { actor: review.coordinator })).toMatchObject(done);
    expect(await look(review, 'after', team.supervisor)).toMatchObject(done);

    const rounds = (await overviewAs(team.lead.actor)).map((one) => [
      one.gate,
      ...one.rounds.toReversed().map(({ opening, looks }) => [opening, looks[0]?.verdict]),
    ]);
    expect(rounds).toEqual([
      ['design', ['first', 'approved']],
      ['analysis', ['first', 'approved_with_remarks']],
      ['report', ['first', 'back'], ['returned', 'approved']],
      ['after', ['first', 'approved']],
    ]);
    expect(await recordedIn(review, 'reviews.gate-decided')).toHaveLength(5);
  });

  it('opens another gate that is sent back at once', async () => {
    await begin('preparing');
    await assign(review, 'design', team.supervisor);
    await ask(review, 'design', team.lead);
    const back = { verdict: 'back', remarks: 'De planning is niet haalbaar.' } as const;
    expect(await look(review, 'design', team.supervisor, back)).toMatchObject(done);
    expect(await reviewRow(review)).toMatchObject({ status: 'preparing' });
    expect(await standing('design')).toBe('open');
    expect(await ask(review, 'design', team.lead)).toMatchObject(done);
  });
});

describe('asking', () => {
  it('is for the reviewers, in its own state, once', async () => {
    await begin('preparing');
    expect(await ask(review, 'analysis', team.lead)).toMatchObject({ reason: 'not-in-this-state' });
    expect(await ask(review, 'design', team.supervisor)).toMatchObject({ reason: 'not-yours' });
    expect(await ask(review, 'design', { actor: review.coordinator })).toMatchObject({ reason: 'not-yours' });
    expect(await ask(review, 'design', { actor: review.requester })).toMatchObject({ reason: 'not-yours' });
    expect(await ask(review, 'design', await makeSupervisor())).toMatchObject({ reason: 'not-found' });
    expect(await ask(review, 'design', team.lead)).toMatchObject(done);
    expect(await ask(review, 'design', team.lead)).toMatchObject({ reason: 'already-asked' });
  });

  it('says whether somebody is there to look', async () => {
    await begin('preparing');
    await ask(review, 'design', team.lead);
    expect(await recordedIn(review, 'reviews.gate-asked')).toMatchObject([{ data: { isAssigned: false } }]);
  });
});

describe('a look', () => {
  beforeEach(async () => {
    await begin('preparing');
    await assign(review, 'design', team.supervisor);
  });

  it('waits until it is asked for', async () => {
    expect(await look(review, 'design', team.supervisor)).toMatchObject({ reason: 'not-asked' });
  });

  it('is for whoever is assigned', async () => {
    await ask(review, 'design', team.lead);
    const [input, other] = [await lookAs(review, 'design'), await makeSupervisor()];
    await assign(review, 'analysis', other);
    const as = async (actor: Actor) =>
      await withActor(actor, async (work) =>
        scoreGate(work, { ...input, version: (await reviewHead(review)).version }),
      );
    expect(await as(team.lead.actor)).toMatchObject({ reason: 'not-yours' });
    expect(await as(review.coordinator)).toMatchObject({ reason: 'not-yours' });
    expect(await as(review.requester)).toMatchObject({ reason: 'not-yours' });
    expect(await as(other.actor)).toMatchObject({ reason: 'not-yours' });
    expect(await as((await makeSupervisor()).actor)).toMatchObject({ reason: 'not-found' });
  });

  it('is kept unfinished, and gone on with', async () => {
    await ask(review, 'design', team.lead);
    const unfinished = { finish: false, answers: ['no'], remark: '', verdict: null } as const;
    expect(await look(review, 'design', team.supervisor, unfinished)).toMatchObject(done);
    expect(await standing('design')).toBe('waiting');
    expect(await look(review, 'design', team.supervisor, { ...unfinished, finish: true })).toMatchObject({
      reason: 'incomplete',
      fields: { 'remark-1': 'explain-answer', verdict: 'choose' },
    });
    expect(await look(review, 'design', team.supervisor)).toMatchObject(done);
    const kept = await database().$count(gateChecks, eq(gateChecks.requestId, review.id));
    expect(kept).toBe(1);
  });

  it('holds nothing that leads to a person', async () => {
    await ask(review, 'design', team.lead);
    const remark = 'Bel 06 12 34 56 78 over dit kind.';
    const found = { answers: ['no'], remark, verdict: 'back', remarks: remark } as const;
    expect(await look(review, 'design', team.supervisor, found)).toMatchObject({
      reason: 'private-data',
      fields: { remarks: 'found-phone', 'remark-1': 'found-phone' },
    });
  });

  it('is refused once the page is stale', async () => {
    await ask(review, 'design', team.lead);
    const input = await lookAs(review, 'design');
    await assign(review, 'design', await makeSupervisor(), 'second');
    const late = await withActor(team.supervisor.actor, (work) => scoreGate(work, input));
    expect(late).toMatchObject({ reason: 'stale' });
  });

  it('never changes once it is handed in', async () => {
    await ask(review, 'design', team.lead);
    await look(review, 'design', team.supervisor);
    expect(await look(review, 'design', team.supervisor)).toMatchObject({ reason: 'not-asked' });
    const [check] = await database().select().from(gateChecks).where(eq(gateChecks.requestId, review.id));
    const id = check?.id ?? '';
    const constraint = { cause: { constraint_name: 'gate_checks_final' } };
    const own = (run: Parameters<typeof withActor>[1]) => withActor(team.supervisor.actor, run);
    await expect(
      own(({ tx }) => tx.update(gateChecks).set({ remarks: 'Toch anders.' }).where(eq(gateChecks.id, id))),
    ).rejects.toMatchObject(constraint);
    await expect(
      own(({ tx }) => tx.update(gateAnswers).set({ answer: 'no' }).where(eq(gateAnswers.checkId, id))),
    ).rejects.toMatchObject(constraint);
    await expect(
      own(({ tx }) => tx.delete(gateAnswers).where(eq(gateAnswers.checkId, id))),
    ).rejects.toMatchObject(constraint);
    const removed = await own(({ tx }) => tx.delete(gateChecks).where(eq(gateChecks.id, id)).returning());
    expect(removed).toEqual([]);
  });

  it('is complete for the database too, and never of somebody who is not assigned', async () => {
    await ask(review, 'design', team.lead);
    const unfinished = { finish: false, answers: ['no'] } as const;
    await look(review, 'design', team.supervisor, unfinished);
    const submitted = { verdict: 'approved', submittedAt: new Date() } as const;
    const submit = () =>
      withActor(team.supervisor.actor, ({ tx }) =>
        tx.update(gateChecks).set(submitted).where(eq(gateChecks.requestId, review.id)),
      );
    const constraint = { cause: { constraint_name: 'gate_checks_complete' } };
    await expect(submit()).rejects.toMatchObject(constraint);
    await withActor(team.supervisor.actor, ({ tx }) =>
      tx.update(gateAnswers).set({ answer: 'yes' }).where(eq(gateAnswers.answer, 'no')),
    );
    const ofCheck = database()
      .select({ id: gateChecks.id })
      .from(gateChecks)
      .where(eq(gateChecks.requestId, review.id));
    await database()
      .delete(gateAnswers)
      .where(and(inArray(gateAnswers.checkId, ofCheck), eq(gateAnswers.remark, '')));
    await expect(submit()).rejects.toMatchObject(constraint);
  });
});

describe('reopening', () => {
  beforeEach(async () => {
    await begin('preparing');
    await assign(review, 'design', team.supervisor);
    await ask(review, 'design', team.lead);
  });

  it('is for the coordinator and for whoever decides, of an approved gate, with a reason', async () => {
    expect(await reopen(review.coordinator, 'design')).toMatchObject({ reason: 'not-approved' });
    await look(review, 'design', team.supervisor);
    expect(await reopen(team.lead.actor, 'design')).toMatchObject({ reason: 'not-yours' });
    expect(await reopen(review.requester, 'design')).toMatchObject({ reason: 'not-yours' });
    expect(await reopen(review.coordinator, 'analysis')).toMatchObject({ reason: 'not-in-this-state' });
    expect(await reopen(review.coordinator, 'design', 'Bel 06 12 34 56 78 even.')).toMatchObject({
      reason: 'private-data',
    });
    expect(await reopen(team.supervisor.actor, 'design')).toMatchObject(done);
    expect(await standing('design')).toBe('open');
  });

  it('keeps what was said, and is asked for again where the review is by then', async () => {
    await look(review, 'design', team.supervisor);
    await goOn(review, team.lead, ['begin-exploration']);
    expect(await reopen(review.coordinator, 'design')).toMatchObject(done);
    const design = (await overviewAs(team.lead.actor)).find(({ gate }) => gate === 'design');
    expect(design?.rounds).toMatchObject([
      { round: 2, opening: 'reopened', reason: 'Er kwam een organisatie bij.', looks: [] },
      { round: 1, opening: 'first', looks: [{ verdict: 'approved' }] },
    ]);
    const open = async () =>
      (await withActor(team.lead.actor, (work) => loadFacts(work, review.id))).gatesReopened;
    expect(await open()).toBe(1);
    expect(await ask(review, 'design', team.lead)).toMatchObject(done);
    expect(await look(review, 'design', team.supervisor)).toMatchObject(done);
    expect(await open()).toBe(0);
  });

  it('is over once the learning sessions have begun', async () => {
    await look(review, 'design', team.supervisor);
    await goOn(review, team.lead, ['begin-exploration', 'begin-dialogue']);
    expect(await reopen(review.coordinator, 'design')).toMatchObject({ reason: 'not-in-this-state' });
  });
});
