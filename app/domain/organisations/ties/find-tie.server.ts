import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import { listAffiliations } from './affiliation-queries.server';
import { conflictPaths, defaultLookBackYears } from './conflict-path';
import type { FoundTie } from './found-tie';
import { readOrganisationGraph } from './organisation-graph.server';
import { explainTie } from './tie-explanation';

/** The strongest tie of a person to an organisation on a day. `null` for whoever may not know, or no such organisation. */
export async function findTie(
  work: Work,
  personId: string,
  organisationId: string,
  onDay: CalendarDay,
): Promise<FoundTie | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [ties, graph] = await Promise.all([listAffiliations(work, personId), readOrganisationGraph(work)]);
  const nameOf = new Map(graph.organisations.map(({ id, name }) => [id, name]));
  if (!nameOf.has(organisationId)) return null;
  const lookBackYears = defaultLookBackYears;
  const tie = conflictPaths(ties, graph, organisationId, onDay, { lookBackYears });
  const named = [
    organisationId,
    ...tie.unknownIds,
    ...(tie.affiliation ? [tie.affiliation.organisationId] : []),
    ...tie.steps.map(({ toId }) => toId),
  ];
  const own = ties.find(
    (one) =>
      one.organisationId === tie.affiliation?.organisationId &&
      one.kind === tie.affiliation.kind &&
      one.startsOn === tie.affiliation.startsOn,
  );
  return {
    tie,
    explanation: explainTie(tie, (id) => nameOf.get(id) ?? '', onDay),
    names: Object.fromEntries(named.map((id) => [id, nameOf.get(id) ?? ''])),
    functionTitle: own?.functionTitle ?? '',
    hasTies: ties.some(({ startsOn }) => startsOn <= onDay),
    lookBackYears,
  };
}
