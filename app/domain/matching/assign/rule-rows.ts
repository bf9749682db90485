import type { Instance } from './instance';
import { type ProgramDraft, type Term, times } from './program-draft';

/**
 * Columns that loosen a rule when they are 1: one place more, this pair apart or together, this request without seniors
 * or with people of one group; `fixed` and `minimum` say how many are missing.
 */
export interface Loosened {
  readonly capacity?: (person: number) => number;
  readonly forbidden?: (couple: number) => number;
  readonly required?: (couple: number) => number;
  readonly groups?: (request: number) => number;
  readonly seniors?: (request: number) => number;
  readonly minimum?: (person: number) => number;
}

/** A column for each cell, in order, and the rules as rows between them. */
export class RuleRows {
  private readonly columnsAt: readonly ReadonlyMap<number, number>[];
  private readonly columnsOf: readonly (readonly number[])[];

  constructor(
    private readonly draft: ProgramDraft,
    private readonly instance: Instance,
    cells: readonly number[],
    gains: (cell: number) => number,
    private readonly loosened: Loosened = {},
  ) {
    const people = instance.reviewerIds.length;
    const columnsAt = instance.demand.map(() => new Map<number, number>());
    const columnsOf = instance.capacity.map((): number[] => []);
    for (const cell of cells) {
      const column = draft.add(gains(cell), instance.isFixed[cell]);
      columnsAt[Math.floor(cell / people)]?.set(cell % people, column);
      columnsOf[cell % people]?.push(column);
    }
    this.columnsAt = columnsAt;
    this.columnsOf = columnsOf;
  }

  /** By person, the columns of a request. */
  at(request: number): ReadonlyMap<number, number> {
    return this.columnsAt[request] ?? new Map();
  }

  /** All rules; when every seat is to be filled they can be said more sharply. */
  addAll(isFull: boolean): void {
    for (const [request, demand] of this.instance.demand.entries()) {
      this.draft.hold(isFull ? demand : 0, times(1, [...this.at(request).values()]), demand);
      if (this.instance.seniorsNeeded > 0) this.addSeniors(request, demand, isFull);
      if (demand > 1) {
        this.addForbidden(request);
        if (this.instance.hasDistinctGroups) this.addGroups(request, demand);
      }
      this.addRequired(request);
    }
    for (const [person, capacity] of this.instance.capacity.entries()) this.addLimits(person, capacity);
  }

  /** Nobody without enough seniors: in a full request just so many of them, else juniors need their seniors. */
  private addSeniors(request: number, demand: number, isFull: boolean): void {
    const { isSenior, seniorsNeeded } = this.instance;
    const columns = [...this.at(request)];
    const seniors = columns.flatMap(([person, column]) => (isSenior[person] ? [column] : []));
    const juniors = columns.flatMap(([person, column]) => (isSenior[person] ? [] : [column]));
    const without = this.loosened.seniors?.(request);
    const loose = (weight: number): Term[] => (without === undefined ? [] : [[without, weight]]);
    if (isFull) {
      this.draft.hold(seniorsNeeded, [...times(1, seniors), ...loose(seniorsNeeded)], Infinity);
    } else if (seniorsNeeded === 1) {
      const terms = [...times(demand - 1, seniors), ...times(-1, juniors), ...loose(demand)];
      this.draft.hold(0, terms, Infinity);
    } else {
      const isUsed = this.draft.add(0);
      const besideSeniors = Math.max(0, demand - seniorsNeeded);
      this.draft.hold(0, [...times(-1, [...seniors, ...juniors]), [isUsed, demand]], Infinity);
      this.draft.hold(0, [...times(1, seniors), [isUsed, -seniorsNeeded], ...loose(seniorsNeeded)], Infinity);
      this.draft.hold(0, [...times(-1, juniors), [isUsed, besideSeniors], ...loose(demand)], Infinity);
    }
  }

  private addForbidden(request: number): void {
    for (const [couple, [one, other]] of this.instance.forbidden.entries()) {
      const left = this.at(request).get(one);
      const right = this.at(request).get(other);
      if (left === undefined || right === undefined) continue;
      const together = this.loosened.forbidden?.(couple);
      this.draft.hold(-Infinity, [...times(1, [left, right]), ...optional(together, -1)], 1);
    }
  }

  private addRequired(request: number): void {
    for (const [couple, [one, other]] of this.instance.required.entries()) {
      const left = this.at(request).get(one);
      const right = this.at(request).get(other);
      if (left === undefined || right === undefined) continue;
      const apart = this.loosened.required?.(couple);
      const difference: Term[] = [
        [left, 1],
        [right, -1],
      ];
      if (apart === undefined) this.draft.hold(0, difference, 0);
      else {
        this.draft.hold(0, [...difference, [apart, 1]], Infinity);
        this.draft.hold(-Infinity, [...difference, [apart, -1]], 0);
      }
    }
  }

  private addGroups(request: number, demand: number): void {
    const groups = new Map<number, number[]>();
    for (const [person, column] of this.at(request)) {
      const group = this.instance.group[person] as number;
      groups.set(group, [...(groups.get(group) ?? []), column]);
    }
    const mixed = this.loosened.groups?.(request);
    for (const columns of groups.values()) {
      if (columns.length > 1)
        this.draft.hold(-Infinity, [...times(1, columns), ...optional(mixed, 1 - demand)], 1);
    }
  }

  private addLimits(person: number, capacity: number): void {
    const theirs = this.columnsOf[person] ?? [];
    const least = this.instance.minimum[person] ?? 0;
    const more = this.loosened.capacity?.(person);
    const missing = this.loosened.minimum?.(person);
    if (theirs.length > capacity)
      this.draft.hold(-Infinity, [...times(1, theirs), ...optional(more, -1)], capacity);
    if (least > 0) this.draft.hold(least, [...times(1, theirs), ...optional(missing, 1)], Infinity);
  }
}

function optional(column: number | undefined, weight: number): Term[] {
  return column === undefined ? [] : [[column, weight]];
}
