import type { Work } from '~/db/with-actor.server';
import { listDuplicateOrganisations } from './organisations/duplicate-organisations.server';
import { listDuplicatePeople } from './people/duplicate-people.server';

/** How many pairs of people and of organisations a coordinator is asked to look at. */
export async function countDuplicates(work: Work): Promise<number> {
  const people = await listDuplicatePeople(work);
  const organisations = await listDuplicateOrganisations(work);
  return people.length + organisations.length;
}
