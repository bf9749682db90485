import type { CalendarDay } from '../../kernel/calendar-day';
import type { ListedRelation } from '../listed-organisation';
import type { OrganisationRelationKind } from './affiliation-kind';
import type { TieStepKind } from './target-reach';

/** An organisation next to another, as that other one would say it: "is part of", "has as its part". */
export interface Neighbour {
  readonly relationId: string;
  readonly step: TieStepKind;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  /** Over by today. A merger is never over: the organisations are one since. */
  readonly isOver: boolean;
}

export interface Surroundings {
  /** What it belongs to, takes part in, is overseen by or became. */
  readonly above: readonly Neighbour[];
  /** What belongs to it, takes part in it, is overseen by it or became it. */
  readonly below: readonly Neighbour[];
}

const seenFrom: Readonly<Record<OrganisationRelationKind, readonly [TieStepKind, TieStepKind]>> = {
  parent: ['part-of', 'has-part'],
  successor: ['merged-into', 'formed-from'],
  'joint-arrangement': ['takes-part-in', 'run-for'],
  supervises: ['oversees', 'overseen-by'],
};
const stepsAbove: readonly TieStepKind[] = ['merged-into', 'part-of', 'takes-part-in', 'overseen-by'];
const order: readonly TieStepKind[] = [...stepsAbove, 'has-part', 'run-for', 'oversees', 'formed-from'];

/** The organisations next to one, the running relations first, then by kind and name. */
export function surroundingsOf(
  organisationId: string,
  relations: readonly ListedRelation[],
  today: CalendarDay,
): Surroundings {
  const all = relations.map(({ id, kind, from, to, validFrom, validUntil }): Neighbour => {
    const isFrom = from.id === organisationId;
    return {
      relationId: id,
      step: seenFrom[kind][isFrom ? 0 : 1],
      organisation: isFrom ? to : from,
      validFrom,
      validUntil,
      isOver: kind !== 'successor' && validUntil !== null && validUntil < today,
    };
  });
  all.sort(
    (one, other) =>
      Number(one.isOver) - Number(other.isOver) ||
      order.indexOf(one.step) - order.indexOf(other.step) ||
      one.organisation.name.localeCompare(other.organisation.name, 'nl'),
  );
  return {
    above: all.filter(({ step }) => stepsAbove.includes(step)),
    below: all.filter(({ step }) => !stepsAbove.includes(step)),
  };
}
