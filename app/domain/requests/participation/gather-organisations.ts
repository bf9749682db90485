import type { OrganisationKind } from '../../organisations/organisation-kind';
import type { commissionedByWays } from '../intake/intake-steps';
import type { Willingness } from '../intake/request-answers';

interface Named {
  readonly name: string;
  readonly kind?: OrganisationKind | undefined;
}

/** What an intake says of organisations: who asks, who commissions, and who had a part in what happened. */
export interface OrganisationsAsked {
  readonly own: { readonly name: string; readonly kind: OrganisationKind; readonly place: string };
  readonly ownInvolved: boolean;
  readonly commissionedBy: (typeof commissionedByWays)[number];
  readonly commissioners: readonly Named[];
  readonly involved: readonly (Named & { readonly willingness?: Willingness | undefined })[];
}

export function organisationsAsked(
  asking: {
    readonly organisationName: string;
    readonly organisationKind: OrganisationKind;
    readonly organisationPlace: string;
  },
  around: Partial<Omit<OrganisationsAsked, 'own'>>,
): OrganisationsAsked {
  return {
    own: {
      name: asking.organisationName,
      kind: asking.organisationKind,
      place: asking.organisationPlace,
    },
    ownInvolved: false,
    commissionedBy: 'own',
    commissioners: [],
    involved: [],
    ...around,
  };
}

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

/** Every name an intake gives an organisation. */
export function namesIn({ own, commissioners, involved }: OrganisationsAsked): string[] {
  return [own, ...commissioners, ...involved].map(({ name }) => name);
}

/**
 * Every organisation of an intake once, with all the parts it plays: one that is named twice, under one name or
 * under two names of the same known organisation, is one. `knownId` gives the known organisation of a name.
 */
export function gatherOrganisations(
  asked: OrganisationsAsked,
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

  const { own, ownInvolved, commissionedBy } = asked;
  add(own.name, own.kind, {
    place: own.place,
    isRequester: true,
    isCommissioner: commissionedBy !== 'others',
    isInvolved: ownInvolved,
    // Who asks for a review of its own work means to take part in it.
    ...(ownInvolved ? { willingness: 'yes' } : {}),
  });
  if (commissionedBy !== 'own') {
    for (const { name, kind } of asked.commissioners) add(name, kind ?? 'other', { isCommissioner: true });
  }
  for (const { name, kind, willingness } of asked.involved) {
    add(name, kind ?? 'other', { isInvolved: true, ...(willingness ? { willingness } : {}) });
  }
  return [...gathered.values()];
}
