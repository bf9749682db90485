import loadHighs, { type Highs } from 'highs';
import { assign } from '~/domain/matching/assign/assign';
import type { Problem } from '~/domain/matching/assign/problem';
import { assignmentProblem } from './assignment-problem';
import { assignGreedily } from './greedy-assignment';
import { measureTogether, timeOf } from './measure';
import { assignByPairs, assignBySeats } from './plain-assignment';
import type { Comparison } from './report-table';

type Report = (line: string) => void;

const problemsEach = 5;
/** Seconds HiGHS gets for a model as somebody would write it first. */
const patience = 60;

/** All open requests at once: ours beside HiGHS on the two models somebody would write first, and beside greed. */
export async function measureAssigning(report: Report): Promise<Comparison[]> {
  const small = problemsOf({ requests: 40, reviewers: 120, forbiddenPairs: 20 });
  const large = problemsOf({ requests: 200, reviewers: 500, forbiddenPairs: 100 });
  const cold = await timeOf(() => assign(small[0] as Problem));
  report(`assign: the first of a process took ${cold.toFixed(0)} ms`);
  const highs = await loadHighs();

  await compareWorth(highs, '40 × 120', small, report);
  const few = await measureTogether(
    {
      total: inTurn(small, assign),
      weakest: inTurn(small.map(weakestFirst), assign),
      bySeats: inTurn(small, (problem) => assignBySeats(highs, problem, patience)),
    },
    { warmUp: 1, measured: problemsEach },
  );
  const slow = await measureTogether(
    { byPairs: inTurn(small, (problem) => assignByPairs(highs, problem, patience)) },
    { warmUp: 0, measured: 3 },
  );

  await compareWorth(highs, '200 × 500', large, report);
  await tryByPairs(large[0] as Problem, report);
  const many = await measureTogether(
    {
      total: inTurn(large, assign),
      weakest: inTurn(large.map(weakestFirst), assign),
      bySeats: inTurn(large, (problem) => assignBySeats(highs, problem, patience)),
    },
    { warmUp: 1, measured: problemsEach },
  );

  const perPair = { baseline: slow.byPairs, baselineIs: 'HiGHS, a binary per pair' };
  const perSeat = { baseline: few.bySeats, baselineIs: 'HiGHS, a binary per seat' };
  const perSeatOfMany = { baseline: many.bySeats, baselineIs: perSeat.baselineIs };
  const aim = { milliseconds: 1_000 };
  return [
    { what: 'assigning 40 requests, 120 reviewers', ours: few.total, ...perPair, aim },
    { what: '  the same', ours: few.total, ...perSeat },
    { what: '  weakest first (theirs is the total)', ours: few.weakest, ...perSeat, aim },
    { what: 'assigning 200 requests, 500 reviewers', ours: many.total, ...perSeatOfMany },
    { what: '  weakest first (theirs is the total)', ours: many.weakest, ...perSeatOfMany },
  ];
}

function problemsOf(size: Parameters<typeof assignmentProblem>[1]): Problem[] {
  return Array.from({ length: problemsEach }, (_, at) => assignmentProblem(at + 1, size));
}

function weakestFirst(problem: Problem): Problem {
  return { ...problem, objective: 'weakest-first' };
}

/** Every time the next problem. */
function inTurn(problems: readonly Problem[], run: (problem: Problem) => unknown): () => unknown {
  let turn = 0;
  return () => run(problems[turn++ % problems.length] as Problem);
}

/** Ours must be worth what HiGHS finds; what greed loses is told. */
async function compareWorth(
  highs: Highs,
  size: string,
  problems: readonly Problem[],
  report: Report,
): Promise<void> {
  const lost: string[] = [];
  for (const problem of problems) {
    const { filledSeats, objective } = await assign(problem);
    const plain = assignBySeats(highs, problem, patience);
    if (plain && (plain.filledSeats !== filledSeats || plain.objective !== objective)) {
      throw new Error(
        `HiGHS fills ${plain.filledSeats} for ${plain.objective}, we ${filledSeats} for ${objective}`,
      );
    }
    const greedy = assignGreedily(problem);
    const share = (100 * (objective - greedy.objective)) / objective;
    lost.push(`${filledSeats - greedy.filledSeats} seats and ${share.toFixed(1)} % of the score`);
  }
  report(`assign: ${size}, greed loses ${lost.join(', ')}`);
}

/** Once, with a HiGHS of its own: one that ran out of memory is of no use any more. */
async function tryByPairs(problem: Problem, report: Report): Promise<void> {
  const highs = await loadHighs();
  const began = performance.now();
  const ended = outcomeOf(() => assignByPairs(highs, problem, patience));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  report(
    `assign: 200 × 500 with a binary per pair and a limit of ${patience} s: ${ended} after ${seconds} s`,
  );
}

function outcomeOf(run: () => unknown): string {
  try {
    return run() === null ? 'no proved answer' : 'a proved answer';
  } catch (error) {
    return `gave up (${error instanceof Error ? error.message : error})`;
  }
}
