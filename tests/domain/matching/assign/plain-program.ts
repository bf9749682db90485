import loadHighs from 'highs';
import type { Problem } from '~/domain/matching/assign/problem';

/**
 * The total of a fullest placement, for problems too large to try everything: all of it written down as text, one
 * column for each request and person, and left to HiGHS as it is. For whole scores, and no more than one senior.
 */
export async function plainTotal(problem: Problem): Promise<{ seats: number; total: number } | null> {
  const highs = await loadHighs();
  const { requests, reviewers, scores, rules = {} } = problem;
  const prize = 1 + 2 * Math.max(...scores.flat().map((score) => Math.abs(score ?? 0))) * 3 * requests.length;
  const x = (row: number, person: number) => `x_${row}_${person}`;
  const rows = [...requests.keys()];
  const people = [...reviewers.keys()];
  const open = (row: number) => people.filter((person) => scores[row]?.[person] !== null);
  const plus = (names: readonly string[]) => names.map((name) => `+ ${name}`).join(' ');
  const at = (id: string) => reviewers.findIndex((reviewer) => reviewer.id === id);

  const lines: string[] = [];
  for (const [row, { id, demand }] of requests.entries()) {
    const here = open(row);
    const named = (persons: readonly number[]) => persons.map((person) => x(row, person));
    lines.push(`${plus(named(here))} <= ${demand}`);
    if (rules.seniorPerRequest) {
      const weight = (person: number) => (reviewers[person]?.senior ? demand - 1 : -1);
      const weighed = here.map(
        (person) => `${weight(person) < 0 ? '-' : '+'} ${Math.abs(weight(person))} ${x(row, person)}`,
      );
      lines.push(`${weighed.join(' ')} >= 0`);
    }
    if (rules.distinctGroups) {
      for (const group of new Set(reviewers.flatMap((reviewer) => reviewer.group ?? []))) {
        const members = named(here.filter((person) => reviewers[person]?.group === group));
        if (members.length > 0) lines.push(`${plus(members)} <= 1`);
      }
    }
    for (const [one, other] of problem.forbiddenPairs ?? []) {
      lines.push(`${x(row, at(one))} + ${x(row, at(other))} <= 1`);
    }
    for (const [one, other] of problem.requiredPairs ?? []) {
      lines.push(`${x(row, at(one))} - ${x(row, at(other))} = 0`);
    }
    for (const person of people) {
      if (!here.includes(person)) lines.push(`${x(row, person)} = 0`);
    }
    for (const seat of problem.fixed ?? []) {
      if (seat.request === id) lines.push(`${x(row, at(seat.reviewer))} = 1`);
    }
  }
  for (const [person, { capacity, minimum = 0 }] of reviewers.entries()) {
    const theirs = plus(rows.map((row) => x(row, person)));
    lines.push(`${theirs} <= ${capacity}`, `${theirs} >= ${minimum}`);
  }
  const gains = rows.flatMap((row) =>
    open(row).map((person) => `${prize + (scores[row]?.[person] ?? 0)} ${x(row, person)}`),
  );
  const columns = rows.flatMap((row) => people.map((person) => x(row, person)));
  const text = `Maximize\n ${gains.join('\n + ')}\nSubject To\n ${lines.join('\n ')}\nBinary\n ${columns.join('\n ')}\nEnd\n`;
  const objective = highs.withModel({ format: 'lp', data: text }, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, ...quicker });
    model.run();
    return model.getModelStatus() === highs.constants.modelStatus.optimal ? model.getObjectiveValue() : null;
  });
  if (objective === null) return null;
  const seats = Math.floor(objective / prize + 0.5);
  return { seats, total: Math.round(objective - seats * prize) };
}

const quicker = { mip_heuristic_run_feasibility_jump: false };
