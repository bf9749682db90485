import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import { listAffiliations } from './affiliation-queries.server';
import { type Affiliation, conflictPaths, defaultLookBackYears } from './conflict-path';
import type { FoundTie } from './found-tie';
import { readOrganisationGraph } from './organisation-graph.server';
import { type PinnedTie, pinnedTies } from './pinned-ties.server';
import { explainTie } from './tie-explanation';

/** The strongest tie of a person to an organisation on a day. `null` for whoever may not know, or no such organisation. */
export async function findTie(
  work: Work,
  personId: string,
  organisationId: string,
  onDay: CalendarDay,
): Promise<FoundTie | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [ties, graph, pinned] = await Promise.all([
    listAffiliations(work, personId),
    readOrganisationGraph(work),
    readPinnedTies(work, personId, onDay),
  ]);
  const nameOf = new Map(graph.organisations.map(({ id, name }) => [id, name]));
  if (!nameOf.has(organisationId)) return null;
  const lookBackYears = defaultLookBackYears;
  const tie = conflictPaths([...ties, ...pinned], graph, organisationId, onDay, { lookBackYears });
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
    hasTies: [...ties, ...pinned].some(({ startsOn }) => startsOn <= onDay),
    lookBackYears,
  };
}

async function readPinnedTies(work: Work, personId: string, onDay: CalendarDay): Promise<Affiliation[]> {
  const query = pinnedTies((column) => sql`${column} = ${personId}`, onDay);
  // The columns are named in the statement itself; their types are those of the schema.
  return (await work.tx.execute(query)) as unknown as PinnedTie[];
}
