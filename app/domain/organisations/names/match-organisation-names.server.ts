import type { Work } from '~/db/with-actor.server';
import { listKnownOrganisations } from './known-organisations.server';
import { matchOrganisationName } from './organisation-name';

/**
 * The known organisations that typed names mean beyond doubt, by typed name. Every other name is left to the
 * coordinator to recognise.
 */
export async function matchOrganisationNames(
  work: Work,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = await listKnownOrganisations(work);
  return new Map(
    [...new Set(names)].flatMap((name) => {
      const match = matchOrganisationName(name, known);
      return match.outcome === 'match' ? [[name, match.id] as const] : [];
    }),
  );
}
