import type { Relaxation } from './assignment';
import type { Couple, Instance } from './instance';
import { isExcluded } from './keeps-rules';
import { solveLarge } from './large-program';
import { cellsOfPlacement, type Placement } from './placement';
import { plainRelaxation } from './plain-relaxation';
import { ProgramDraft, times } from './program-draft';
import { RuleRows } from './rule-rows';

/**
 * A smallest set of rules and limits to relax so that a request is filled while as many seats elsewhere are filled as
 * now; who sits where may change. Where several are as small it takes somebody's time rather than a rule, and a rule
 * rather than a ground to exclude somebody, as far as it looks.
 */
export async function relaxationFor(
  instance: Instance,
  placement: Placement,
  request: number,
): Promise<Relaxation[]> {
  const demand = instance.demand[request] ?? 0;
  const people = instance.reviewerIds.length;
  const missing = demand - people;
  if (missing > 0) {
    return [{ kind: 'reviewers-missing', request: instance.requestIds[request] ?? '', count: missing }];
  }
  const plain = plainRelaxation(instance, placement, request);
  if (plain) return plain;

  const seatsWanted = placement.flat().length + demand - (placement[request]?.length ?? 0);
  const { draft, relaxations, rules, firstCell } = relaxedProgram(instance);
  draft.hold(demand, times(1, [...rules.at(request).values()]), demand);
  const cells = instance.demand.flatMap((_, at) => [...rules.at(at).values()]);
  draft.hold(seatsWanted, times(1, cells), Infinity);
  // To begin with everything may be relaxed, and everybody go to this request or stay where they are.
  const placed = new Set(cellsOfPlacement(instance, placement));
  const start = [...draft.gains.keys()].filter((column) => {
    const cell = column - firstCell;
    return (
      cell < 0 || cell >= instance.scores.length || Math.floor(cell / people) === request || placed.has(cell)
    );
  });
  const columns = await solveLarge(draft, start);
  if (columns === null)
    throw new Error('With enough people and every rule relaxed, every request can be filled');
  return relaxations.filter(({ column }) => columns[column] === 1).map(({ relaxation }) => relaxation);
}

/** What a relaxation costs: number goes before kind, as long as fewer than two hundred are needed. */
const costs: Readonly<Record<Exclude<Relaxation['kind'], 'reviewers-missing'>, number>> = {
  capacity: 1_000,
  'required-pair': 1_001,
  'forbidden-pair': 1_002,
  'distinct-groups': 1_003,
  senior: 1_004,
  excluded: 1_005,
};

interface OfferedRelaxation {
  readonly column: number;
  readonly relaxation: Relaxation;
}

function relaxedProgram(instance: Instance) {
  const draft = new ProgramDraft();
  const relaxations: OfferedRelaxation[] = [];
  const offer = (relaxation: Exclude<Relaxation, { kind: 'reviewers-missing' }>) => {
    const column = draft.add(-costs[relaxation.kind]);
    relaxations.push({ column, relaxation });
    return column;
  };
  const { requestIds, reviewerIds, demand, forbidden, required, scores, hasDistinctGroups, seniorsNeeded } =
    instance;
  const request = (at: number) => requestIds[at] ?? '';
  const reviewer = (at: number) => reviewerIds[at] ?? '';
  const pair = ([one, other]: Couple) => [reviewer(one), reviewer(other)] as const;

  const capacity = reviewerIds.map((id) => offer({ kind: 'capacity', reviewer: id }));
  const apart = required.map((couple) => offer({ kind: 'required-pair', reviewers: pair(couple) }));
  const together = forbidden.map((couple) => offer({ kind: 'forbidden-pair', reviewers: pair(couple) }));
  const mixed = demand.map((seats, at) =>
    hasDistinctGroups && seats > 1 ? offer({ kind: 'distinct-groups', request: request(at) }) : -1,
  );
  const juniorsOnly = demand.map((_, at) =>
    seniorsNeeded > 0 ? offer({ kind: 'senior', request: request(at) }) : -1,
  );

  const firstCell = draft.gains.length;
  const cells = [...scores.keys()];
  const excluded = (cell: number) =>
    isExcluded(instance, Math.floor(cell / reviewerIds.length), cell % reviewerIds.length);
  const rules = new RuleRows(draft, instance, cells, (cell) => (excluded(cell) ? -costs.excluded : 0), {
    capacity: (at) => capacity[at] as number,
    required: (at) => apart[at] as number,
    forbidden: (at) => together[at] as number,
    groups: (at) => mixed[at] as number,
    seniors: (at) => juniorsOnly[at] as number,
  });
  rules.addAll(false);
  for (const cell of cells.filter(excluded)) {
    const seat = {
      request: request(Math.floor(cell / reviewerIds.length)),
      reviewer: reviewer(cell % reviewerIds.length),
    };
    relaxations.push({ column: firstCell + cell, relaxation: { kind: 'excluded', ...seat } });
  }
  return { draft, relaxations, rules, firstCell };
}
