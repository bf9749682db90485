import type { CalendarDay } from '../../kernel/calendar-day';
import type { Affiliation } from './conflict-path';
import { indexRelations, type OrganisationGraph } from './organisation-graph';

export interface EmployerGroup {
  /** Present employers, what they merged into, and everything above them, in order of id. */
  readonly organisationIds: readonly string[];
  /** Whether the whole group of every present employer is on record. */
  readonly known: boolean;
}

/**
 * Answers for whom people work, so that two people with one employer are recognised (H9, S3). The result of
 * preparing the graph serves any number of people.
 */
export function employerGroupsIn(
  graph: OrganisationGraph,
  onDay: CalendarDay,
): (affiliations: readonly Affiliation[]) => EmployerGroup {
  const relations = indexRelations(graph, onDay);
  const groupKnown = new Set(
    graph.organisations.filter(({ parentKnown }) => parentKnown).map(({ id }) => id),
  );
  const lasts = ({ validUntil }: { validUntil: CalendarDay | null }) =>
    validUntil === null || validUntil >= onDay;

  return (affiliations) => {
    const employers = affiliations
      .filter(
        ({ kind, startsOn, endsOn }) =>
          kind === 'employer' && startsOn <= onDay && (endsOn === null || endsOn >= onDay),
      )
      .map(({ organisationId }) => organisationId);
    const found = new Set(employers);
    for (const id of found) {
      for (const { toId } of relations.from(id, 'parent').filter(lasts)) found.add(toId);
      for (const { toId } of relations.from(id, 'successor')) found.add(toId);
    }
    return { organisationIds: [...found].sort(), known: employers.every((id) => groupKnown.has(id)) };
  };
}
