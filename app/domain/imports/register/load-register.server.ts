import { eq, isNull } from 'drizzle-orm';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import {
  affiliations,
  municipalities,
  organisationRelations,
  organisations,
  provinces,
  youthRegions,
} from '~/db/schema/organisations';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { groupBy, groupByPerson } from '../../kernel/group-by';
import { loadAliases } from '../../organisations/names/load-aliases.server';
import { loadAccreditationFacts } from '../../registry/accreditation/counting-records.server';
import type { KnownRegister, RegisterOrganisation, RegisterPerson } from './known-register';
import { type PlaceWords, wordList } from './words';

/** Everything an import is compared with, in one statement per table however many people there are. */
export async function loadRegister(work: Work): Promise<KnownRegister> {
  return {
    people: await loadPeople(work),
    organisations: await loadOrganisations(work),
    places: await loadPlaces(work),
  };
}

async function loadPeople(work: Work): Promise<RegisterPerson[]> {
  const { tx } = work;
  const addresses = groupByPerson(
    await tx.select({ personId: personEmails.personId, address: personEmails.address }).from(personEmails),
  );
  const roles = groupByPerson(
    await tx
      .select({ personId: personRoles.personId, role: personRoles.role })
      .from(personRoles)
      .where(isNull(personRoles.endedAt)),
  );
  const profiles = new Map(
    (
      await tx
        .select({
          personId: registryProfiles.personId,
          careDomain: registryProfiles.careDomain,
          themes: registryProfiles.themes,
          sectors: registryProfiles.sectors,
          reviewForms: registryProfiles.reviewForms,
          spokenLanguages: registryProfiles.spokenLanguages,
          meetingModes: registryProfiles.meetingModes,
          provinceCodes: registryProfiles.provinceCodes,
          youthRegionCodes: registryProfiles.youthRegionCodes,
          isListed: registryProfiles.isListed,
          maxConcurrentReviews: registryProfiles.maxConcurrentReviews,
        })
        .from(registryProfiles)
    ).map(({ personId, ...profile }) => [personId, profile as RegisterPerson['profile']]),
  );
  const issued = await loadAccreditationFacts(work);
  const ties = groupByPerson(
    await tx
      .select({
        personId: affiliations.personId,
        organisationId: affiliations.organisationId,
        kind: affiliations.kind,
        startsOn: affiliations.startsOn,
        endsOn: affiliations.endsOn,
      })
      .from(affiliations),
  );
  const rows = await tx
    .select({ id: people.id, name: people.name, deactivatedAt: people.deactivatedAt })
    .from(people);
  return rows.map(({ id, name, deactivatedAt }) => ({
    id,
    name,
    isDeactivated: deactivatedAt !== null,
    addresses: (addresses.get(id) ?? []).map(({ address }) => address),
    roles: (roles.get(id) ?? []).map(({ role }) => role),
    profile: profiles.get(id) ?? null,
    accreditations: issued(id).decisions,
    ties: ties.get(id) ?? [],
  }));
}

async function loadOrganisations(work: Work): Promise<RegisterOrganisation[]> {
  const { tx } = work;
  const aliasesOf = await loadAliases(work);
  const parents = groupBy(
    await tx
      .select({ fromId: organisationRelations.fromId, toId: organisationRelations.toId })
      .from(organisationRelations)
      .where(eq(organisationRelations.kind, 'parent')),
    ({ fromId }) => fromId,
  );
  const rows = await tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      kvk: organisations.kvk,
      oin: organisations.oin,
      municipalityCode: organisations.municipalityCode,
      parentKnown: organisations.parentKnown,
    })
    .from(organisations)
    .where(isNull(organisations.mergedIntoId));
  return rows.map((row) => ({
    ...row,
    aliases: aliasesOf(row.id),
    parentIds: (parents.get(row.id) ?? []).map(({ toId }) => toId),
  }));
}

async function loadPlaces({ tx }: Work): Promise<PlaceWords> {
  const words = (rows: readonly { readonly code: string; readonly name: string }[]) =>
    wordList(rows.flatMap(({ code, name }) => [[name, code] as const, [code, code] as const]));
  const place = { code: provinces.code, name: provinces.name };
  return {
    province: words([{ code: 'PV21', name: 'Friesland' }, ...(await tx.select(place).from(provinces))]),
    youthRegion: words(
      await tx.select({ code: youthRegions.code, name: youthRegions.name }).from(youthRegions),
    ),
    municipality: words(
      await tx.select({ code: municipalities.code, name: municipalities.name }).from(municipalities),
    ),
  };
}
