import type { OrganisationKind } from '../organisations/organisation-kind';
import type { IntakeAnswers } from './intake-answers';
import type { Willingness } from './request-answers';

export interface GatheredOrganisation {
  readonly organisationId: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly place: string;
  readonly isRequester: boolean;
  readonly isCommissioner: boolean;
  readonly isInvolved: boolean;
  readonly willingness: Willingness;
}

/**
 * Every organisation of an intake once, with all the parts it plays: one that is named twice, under one name or
 * under two names of the same known organisation, is one. `knownId` gives the known organisation of a name.
 */
export function gatherOrganisations(
  { organisation, organisations }: Pick<IntakeAnswers, 'organisation' | 'organisations'>,
  knownId: (name: string) => string | null,
): GatheredOrganisation[] {
  const gathered = new Map<string, GatheredOrganisation>();
  const add = (name: string, kind: OrganisationKind, parts: Partial<GatheredOrganisation>) => {
    const organisationId = knownId(name);
    const key = organisationId ?? name.toLowerCase();
    const before = gathered.get(key);
    gathered.set(key, {
      organisationId,
      name: before?.name ?? name,
      kind: before?.kind ?? kind,
      place: before?.place || (parts.place ?? ''),
      isRequester: (before?.isRequester ?? false) || (parts.isRequester ?? false),
      isCommissioner: (before?.isCommissioner ?? false) || (parts.isCommissioner ?? false),
      isInvolved: (before?.isInvolved ?? false) || (parts.isInvolved ?? false),
      willingness: parts.willingness ?? before?.willingness ?? 'unknown',
    });
  };

  const ownInvolved = organisations.ownInvolved === 'yes';
  add(organisation.organisationName, organisation.organisationKind, {
    place: organisation.organisationPlace,
    isRequester: true,
    isCommissioner: organisation.commissionedBy !== 'others',
    isInvolved: ownInvolved,
    // Who asks for a review of its own work means to take part in it.
    ...(ownInvolved ? { willingness: 'yes' } : {}),
  });
  if (organisation.commissionedBy !== 'own') {
    for (const { name, kind } of organisation.commissioners) {
      add(name, kind ?? 'other', { isCommissioner: true });
    }
  }
  for (const { name, kind, willingness } of organisations.involved) {
    add(name, kind ?? 'other', { isInvolved: true, ...(willingness ? { willingness } : {}) });
  }
  return [...gathered.values()];
}
