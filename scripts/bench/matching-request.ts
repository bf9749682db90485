import { withActor } from '~/db/with-actor.server';
import { loadSnapshot, type Snapshot } from '~/domain/matching/load-snapshot.server';
import { rankPairs } from '~/domain/matching/rank-pairs';
import { rankRequest } from '~/domain/matching/rank-request.server';
import type { BenchRequest } from './bench-request';
import { measureTogether, timeOf } from './measure';
import { rankNaively } from './naive-ranking';
import { recordStatements } from './raw-statements';
import type { Comparison } from './report-table';

const naiveSize = 500;
const aim = { milliseconds: 300 };

/** One request against everybody: from the database to twenty explained pairs, and each part of the way. */
export async function measureMatching(
  databaseUrl: string,
  { id, reference, coordinator }: BenchRequest,
  report: (line: string) => void,
): Promise<Comparison[]> {
  const rank = () => withActor(coordinator, (work) => rankRequest(work, { reference }));
  const load = () => withActor(coordinator, (work) => loadSnapshot(work, id));
  const cold = await timeOf(rank);
  const answer = await rank();
  if (!answer.ok) throw new Error(`The request could not be ranked: ${answer.reason}`);
  const { total, excluded, choices } = answer.value.ranking;
  report(`matching: ${excluded.length} left out, ${total} pairs possible, ${choices.length} listed`);

  const raw = await recordStatements(databaseUrl, coordinator, (work) => rankRequest(work, { reference }));
  report(`matching: ${raw.count} statements; the first time took ${cold.toFixed(0)} ms`);
  const snapshot = await load();
  if (!snapshot) throw new Error('The request has no form.');
  const whole = await measureTogether({ rank, load, raw: raw.ask }, { warmUp: 8, measured: 40 });
  await raw.end();

  const worst = worstCases(snapshot);
  const few = { ...snapshot, candidates: worst.everybody.candidates.slice(0, naiveSize) };
  const engine = await measureTogether(
    {
      all: () => rankOf(snapshot),
      everybody: () => rankOf(worst.everybody),
      oneEmployer: () => rankOf(worst.oneEmployer),
      few: () => rankOf(few),
      naive: () => rankNaively(few),
    },
    { warmUp: 3, measured: 30 },
  );
  const once = { median: cold, p95: cold };
  const naive = { baseline: engine.naive, baselineIs: `every pair scored, ${naiveSize} people` };
  const fetched = { baseline: whole.raw, baselineIs: 'raw statements' };
  return [
    { what: 'matching, 10,000 reviewers, whole', ours: whole.rank, ...fetched, aim },
    { what: 'matching, the very first time', ours: once, ...fetched, aim },
    { what: '  its snapshot', ours: whole.load, ...fetched },
    { what: '  its ranking', ours: engine.all, ...naive },
    { what: '  nobody left out', ours: engine.everybody, ...naive, aim },
    { what: '  all of one employer', ours: engine.oneEmployer, ...naive, aim },
    { what: `  ${naiveSize} people, nobody left out`, ours: engine.few, ...naive },
  ];
}

function rankOf({ request, candidates, settings }: Snapshot) {
  return rankPairs(request, candidates, settings);
}

/** The engine is quick where few may sit; so let everybody, and then let nothing tell them apart. */
function worstCases(snapshot: Snapshot): { everybody: Snapshot; oneEmployer: Snapshot } {
  const { request } = snapshot;
  const candidates = snapshot.candidates.map((one) => ({
    ...one,
    membership: 'active' as const,
    accreditations: one.accreditations.map((each) => ({ ...each, validUntil: '2999-12-31' })),
    ties: [],
    employerGroupKnown: true,
    availability: { [request.startMonth]: request.minutesPerReviewer },
    absences: [],
    runningReviews: 0,
    declaredConflicts: [],
  }));
  const everybody = { ...snapshot, candidates };
  const alike = candidates.map((one) => ({
    ...one,
    employerGroupIds: ['same'],
    careDomain: 'youth' as const,
  }));
  return { everybody, oneEmployer: { ...snapshot, candidates: alike } };
}
