import type { Relaxation } from './assignment';
import type { Instance } from './instance';
import { isExcluded, keepsRules } from './keeps-rules';
import { loadOf, type Placement } from './placement';

/**
 * What fills a request while everybody else stays where they are, where it is plain that no smaller set can: every seat
 * beyond all time there is takes somebody's time, every seat beyond all people who are not excluded takes somebody who
 * is, and one thing at least must be relaxed. Null when it is not plain.
 */
export function plainRelaxation(
  instance: Instance,
  placement: Placement,
  request: number,
): Relaxation[] | null {
  const here = placement[request] ?? [];
  const seats = (instance.demand[request] ?? 0) - here.length;
  const others = othersFor(instance, placement, request);
  const outNeeded = Math.max(0, seats - others.filter(({ isOut }) => !isOut).length);
  const timeNeeded = Math.max(0, placement.flat().length + seats - timeThereIs(instance));
  const isOne = outNeeded + timeNeeded === 0;
  const fill = (rules: Instance, busy: number, out: number) =>
    firstGroup(others, { size: seats, busy, out }, (group) =>
      keepsRules(rules, request, [...here, ...group.map(({ person }) => person)]),
    );

  const withoutExclusions = { ...instance, scores: new Float64Array(instance.scores.length) };
  const group = fill(withoutExclusions, isOne ? 1 : timeNeeded, outNeeded);
  if (group) return named(instance, request, group);
  if (!isOne) return null;
  const id = instance.requestIds[request] ?? '';
  if (fill({ ...instance, hasDistinctGroups: false }, 0, 0))
    return [{ kind: 'distinct-groups', request: id }];
  if (fill({ ...instance, seniorsNeeded: 0 }, 0, 0)) return [{ kind: 'senior', request: id }];
  return null;
}

interface Other {
  readonly person: number;
  readonly isBusy: boolean;
  readonly isOut: boolean;
}

function othersFor(instance: Instance, placement: Placement, request: number): Other[] {
  const load = loadOf(instance, placement);
  return instance.capacity
    .map((capacity, person) => ({
      person,
      isBusy: (load[person] ?? 0) >= capacity,
      isOut: isExcluded(instance, request, person),
    }))
    .filter(({ person }) => !placement[request]?.includes(person));
}

/** Nobody is on a request twice, so more time than requests is of no use. */
function timeThereIs({ capacity, demand }: Instance): number {
  return capacity.reduce((sum, places) => sum + Math.min(places, demand.length), 0);
}

function named(
  { requestIds, reviewerIds }: Instance,
  request: number,
  group: readonly Other[],
): Relaxation[] {
  const id = requestIds[request] ?? '';
  return group.flatMap(({ person, isBusy, isOut }): Relaxation[] => {
    const reviewer = reviewerIds[person] ?? '';
    return [
      ...(isBusy ? [{ kind: 'capacity' as const, reviewer }] : []),
      ...(isOut ? [{ kind: 'excluded' as const, request: id, reviewer }] : []),
    ];
  });
}

interface GroupOf {
  readonly size: number;
  readonly busy: number;
  readonly out: number;
}

const patience = 100_000;

/** In order, the first group with so many busy and so many excluded people that fits; null when the patience is over. */
function firstGroup(
  others: readonly Other[],
  wanted: GroupOf,
  fits: (group: readonly Other[]) => boolean,
): readonly Other[] | null {
  let tries = patience;
  const extend = (group: readonly Other[], from: number, left: GroupOf): readonly Other[] | null => {
    if (left.busy < 0 || left.out < 0 || Math.max(left.busy, left.out) > left.size) return null;
    if (left.size === 0) return fits(group) ? group : null;
    for (let at = from; at < others.length && tries > 0; at += 1) {
      tries -= 1;
      const other = others[at] as Other;
      const found = extend([...group, other], at + 1, {
        size: left.size - 1,
        busy: left.busy - Number(other.isBusy),
        out: left.out - Number(other.isOut),
      });
      if (found) return found;
    }
    return null;
  };
  return extend([], 0, wanted);
}
