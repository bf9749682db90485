import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { OrganisationNode, OrganisationRelation } from './organisation-graph';

interface NamedNode extends OrganisationNode {
  readonly name: string;
}

/** Every organisation and how they hang together, in two statements of plain SQL: matching reads it for every page. */
export async function readOrganisationGraph(work: Work) {
  const [organisations, relations] = await Promise.all([
    read<NamedNode>(
      work,
      sql`select id, name, kind, municipality_code as "municipalityCode", parent_known as "parentKnown"
        from organisations where merged_into_id is null`,
    ),
    read<OrganisationRelation>(
      work,
      sql`select from_id as "fromId", to_id as "toId", kind, valid_from as "validFrom",
        valid_until as "validUntil" from organisation_relations`,
    ),
  ]);
  return { organisations, relations };
}

async function read<Row>(work: Work, query: SQL): Promise<readonly Row[]> {
  // The columns are named in the statement itself; their types are those of the schema.
  return (await work.tx.execute(query)) as unknown as readonly Row[];
}
