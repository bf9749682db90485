import type { Work } from '~/db/with-actor.server';
import type { RankedPair } from '~/domain/matching/explain-pair';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { shareEmployer } from '~/domain/matching/pair-rules';
import { rankPairs } from '~/domain/matching/rank-pairs';
import { type RankedSupervisor, rankSupervisors } from '~/domain/matching/rank-supervisors';
import type { CandidateSnapshot } from '~/domain/matching/snapshot';
import { readContext } from '~/domain/requests/context/read-context.server';

export interface ChosenPeople {
  readonly lead: string;
  readonly co: string;
  readonly supervisor: string;
  readonly leadAlternates: readonly string[];
  readonly coAlternates: readonly string[];
  readonly supervisorAlternates: readonly string[];
}

interface Wishes {
  /** People the coordinator would like to see in a seat, where the rules allow it. */
  readonly preferred: readonly string[];
  readonly alternates: number;
}

/** The pairs the ranking looks through for a preferred person: all there are. */
const everyPair = 5_000;

/** The best pair and supervisor by the portal's own ranking, without anybody who must still be judged. */
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
  const { pairs } = rankPairs(request, candidates, settings, {
    top: preferred.length > 0 ? everyPair : 40,
  });
  const open = pairs.filter(({ toJudge }) => toJudge.length === 0);
  const pair = bestWith(preferred, open, ({ lead, co }) => [lead.personId, co.personId]);
  const lead = personOf(pair.lead.personId);
  const co = personOf(pair.co.personId);

  const supervisors = rankSupervisors(request, [lead, co], candidates, settings).supervisors.filter(
    ({ toJudge }) => toJudge.length === 0,
  );
  const best = bestWith(preferred, supervisors, ({ supervisor }) => [supervisor.personId]);
  const supervisor = personOf(best.supervisor.personId);
  const apart = (id: string) => {
    const person = personOf(id);
    const isFree = ![lead, co, supervisor].some((one) => one.personId === id);
    return isFree && !shareEmployer(person, supervisor) && !person.mentorIds.includes(supervisor.personId);
  };
  const leads = [...new Set(open.map((one) => one.lead.personId))].filter(apart).slice(0, alternates);
  const cos = [...new Set(open.map((one) => one.co.personId))].filter(apart);
  return {
    lead: lead.personId,
    co: co.personId,
    supervisor: supervisor.personId,
    leadAlternates: leads,
    coAlternates: cos.filter((id) => !leads.includes(id)).slice(0, alternates),
    supervisorAlternates: supervisors
      .map((one) => one.supervisor.personId)
      .filter((id) => id !== supervisor.personId && id !== lead.personId && id !== co.personId)
      .slice(0, alternates),
  };
}

/** The first that holds as many preferred people as any. */
function bestWith<Ranked extends RankedPair | RankedSupervisor>(
  preferred: readonly string[],
  ranked: readonly Ranked[],
  idsOf: (one: Ranked) => readonly string[],
): Ranked {
  const count = (one: Ranked) => idsOf(one).filter((id) => preferred.includes(id)).length;
  const [first, ...others] = ranked;
  if (!first) throw new Error('nobody may take this seat');
  return others.reduce((best, one) => (count(one) > count(best) ? one : best), first);
}
