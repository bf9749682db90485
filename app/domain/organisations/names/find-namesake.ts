import { type KnownOrganisation, normaliseOrganisationName } from './organisation-name';

/**
 * The other organisation that goes by this name already, as its name or as one that people write, however either is
 * written; null when it is free. `exceptId` is the organisation that the name is for.
 */
export function findNamesake<Known extends KnownOrganisation>(
  name: string,
  known: readonly Known[],
  exceptId?: string,
): Known | null {
  const wanted = normaliseOrganisationName(name);
  if (wanted === '') return null;
  const goesByIt = (one: Known) =>
    [one.name, ...one.aliases].some((written) => normaliseOrganisationName(written) === wanted);
  return known.find((one) => one.id !== exceptId && goesByIt(one)) ?? null;
}
