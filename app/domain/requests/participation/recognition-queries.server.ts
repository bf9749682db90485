import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import {
  listKnownOrganisations,
  type PlacedOrganisation,
} from '../../organisations/names/known-organisations.server';
import { matchOrganisationName } from '../../organisations/names/organisation-name';
import type { OrganisationKind } from '../../organisations/organisation-kind';

/** A typed name of which somebody has to say which organisation it means. */
export interface RecognitionSubject {
  readonly subject: 'listed' | 'payer';
  readonly subjectId: string;
  readonly name: string;
  /** A payer is typed without its kind. */
  readonly kind: OrganisationKind | null;
  readonly place: string;
  readonly candidates: readonly Omit<PlacedOrganisation, 'aliases'>[];
}

interface Asked {
  /** A subject to choose for again, though it was recognised before. */
  readonly again: string | null;
  /** Another name to look for, for the subject in `again`. */
  readonly otherName: string;
}

/**
 * Everything around a request that still has to be recognised, each with the known organisations it may be. A payer
 * of the same name as a line of the list is recognised together with it.
 */
export async function listToRecognise(
  work: Work,
  requestId: string,
  { again, otherName }: Asked,
): Promise<RecognitionSubject[]> {
  const listed = await work.tx
    .select({
      subjectId: requestOrganisations.id,
      name: requestOrganisations.name,
      kind: requestOrganisations.kind,
      place: requestOrganisations.place,
    })
    .from(requestOrganisations)
    .where(
      and(
        eq(requestOrganisations.requestId, requestId),
        or(
          isNull(requestOrganisations.organisationId),
          again === null ? undefined : eq(requestOrganisations.id, again),
        ),
      ),
    )
    .orderBy(asc(requestOrganisations.name));
  const payers = await work.tx
    .select({ subjectId: requestPayers.id, name: requestPayers.name, place: requestPayers.city })
    .from(requestPayers)
    .where(and(eq(requestPayers.requestId, requestId), isNull(requestPayers.organisationId)))
    .orderBy(asc(requestPayers.position));
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  const subjects = [
    ...listed.map((one) => ({ ...one, subject: 'listed' as const })),
    ...payers
      .filter(({ name }) => !names.has(name.toLowerCase()))
      .map((one) => ({ ...one, subject: 'payer' as const, kind: null })),
  ];
  if (subjects.length === 0) return [];
  const known = await listKnownOrganisations(work);
  return subjects.map((one) => ({
    ...one,
    candidates: candidatesFor(one.subjectId === again && otherName ? otherName : one.name, known),
  }));
}

function candidatesFor(name: string, known: readonly PlacedOrganisation[]) {
  const match = matchOrganisationName(name, known);
  const ids = match.outcome === 'match' ? [match.id] : match.outcome === 'candidates' ? match.ids : [];
  const byId = new Map(known.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    return found ? [{ id, name: found.name, kind: found.kind, province: found.province }] : [];
  });
}
