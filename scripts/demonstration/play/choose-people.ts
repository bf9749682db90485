import type { Work } from '~/db/with-actor.server';
import { type ReviewerSeat, reviewerSeatsOf } from '~/domain/matching/invitation-status';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { matchingContext } from '~/domain/matching/matching-context';
import { shareEmployer } from '~/domain/matching/pair-rules';
import { rankReviewers } from '~/domain/matching/rank-reviewers';
import { rankSupervisors } from '~/domain/matching/rank-supervisors';
import { seatOptions } from '~/domain/matching/seat-options';
import type { CandidateSnapshot } from '~/domain/matching/snapshot';
import { readContext } from '~/domain/requests/context/read-context.server';

export interface ChosenPeople {
  readonly lead: string;
  readonly co?: string;
  readonly third?: string;
  readonly supervisor: string;
  readonly leadAlternates: string[];
  readonly coAlternates: string[];
  readonly thirdAlternates: string[];
  readonly supervisorAlternates: string[];
}

interface Wishes {
  /** People the coordinator would like to see in a seat, where the rules allow it. */
  readonly preferred: readonly string[];
  readonly alternates: number;
}

/** The choices the ranking looks through for a preferred person: all there are. */
const everyChoice = 5_000;

/** The best reviewers and supervisor by the portal's own ranking, without anybody who must still be judged. */
export async function choosePeople(
  work: Work,
  requestId: string,
  { preferred, alternates }: Wishes,
): Promise<ChosenPeople> {
  const context = await readContext(work, requestId, 'coordinator');
  const snapshot = await loadSnapshot(work, requestId, { themes: context?.themes ?? [] });
  if (!snapshot) throw new Error('a request without a form cannot be matched');
  const { request, candidates, settings } = snapshot;
  const people = new Map(candidates.map((one) => [one.personId, one]));
  const personOf = (id: string): CandidateSnapshot => {
    const person = people.get(id);
    if (!person) throw new Error(`ranked somebody unknown: ${id}`);
    return person;
  };
  const { choices } = rankReviewers(request, candidates, settings, {
    top: preferred.length > 0 ? everyChoice : 40,
  });
  const open = choices.filter(({ toJudge }) => toJudge.length === 0);
  const first = bestWith(preferred, open, ({ reviewers }) => reviewers.map(({ personId }) => personId));
  const beside = Object.fromEntries(first.reviewers.map(({ seat, personId }) => [seat, personId]));
  const thirds =
    request.reviewers === 3
      ? seatOptions({ context: matchingContext(request, settings), settings, people, seat: 'third', beside })
      : [];
  const third = thirds[0] && bestWith(preferred, thirds, ({ personId }) => [personId]);
  const seating: Partial<Record<ReviewerSeat, string>> = third
    ? { ...beside, third: third.personId }
    : { ...beside };
  const reviewers = reviewerSeatsOf(request.reviewers).map((seat) => personOf(seating[seat] ?? ''));

  const supervisors = rankSupervisors(request, reviewers, candidates, settings).supervisors.filter(
    ({ toJudge }) => toJudge.length === 0,
  );
  const best = bestWith(preferred, supervisors, ({ supervisor }) => [supervisor.personId]);
  const supervisor = personOf(best.supervisor.personId);
  const isChosen = (id: string) => [...reviewers, supervisor].some((one) => one.personId === id);
  const apart = (id: string) => {
    const person = personOf(id);
    return (
      !isChosen(id) && !shareEmployer(person, supervisor) && !person.mentorIds.includes(supervisor.personId)
    );
  };
  const waiting: string[] = [];
  const nextOf = (ids: readonly string[]) => {
    const next = [...new Set(ids)].filter((id) => apart(id) && !waiting.includes(id)).slice(0, alternates);
    waiting.push(...next);
    return next;
  };
  const inSeat = (seat: ReviewerSeat) =>
    open.flatMap((one) => one.reviewers.filter((each) => each.seat === seat).map(({ personId }) => personId));
  const [lead, ...others] = reviewers;
  if (!lead) throw new Error('nobody may lead');
  const [co] = others;
  return {
    lead: lead.personId,
    ...(co && { co: co.personId }),
    ...(third && { third: third.personId }),
    supervisor: supervisor.personId,
    leadAlternates: nextOf(inSeat('lead')),
    coAlternates: nextOf(inSeat('co')),
    thirdAlternates: nextOf(thirds.map(({ personId }) => personId)),
    supervisorAlternates: supervisors
      .map((one) => one.supervisor.personId)
      .filter((id) => !isChosen(id))
      .slice(0, alternates),
  };
}

/** The first that holds as many preferred people as any. */
function bestWith<Ranked>(
  preferred: readonly string[],
  ranked: readonly Ranked[],
  idsOf: (one: Ranked) => readonly string[],
): Ranked {
  const count = (one: Ranked) => idsOf(one).filter((id) => preferred.includes(id)).length;
  const [first, ...others] = ranked;
  if (!first) throw new Error('nobody may take this seat');
  return others.reduce((best, one) => (count(one) > count(best) ? one : best), first);
}
