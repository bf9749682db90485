import type { people, personRoles } from '~/db/schema/accounts';
import type { verifications } from '~/db/schema/accreditation';
import type { absences, accreditations, availability, registryProfiles } from '~/db/schema/registry';
import { addDays, addYears, type CalendarDay } from '~/domain/kernel/calendar-day';
import { addMonths, firstDayOf, type Month, monthOf } from '~/domain/kernel/month';
import { youthRegions } from '~/domain/organisations/reference/youth-regions';
import { accreditationLevels } from '~/domain/registry/accreditation/accreditation-status';
import { careDomains, sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { reviewForms } from '~/domain/registry/review-form';
import { type Chance, chanceFor } from '../demonstration/chance';
import { firstNames, lastNames } from '../demonstration/name-lists';
import { type AffiliationRow, type LargeNetwork, largeNetwork, tiesOf } from './large-network';

export const reviewerCount = 10_000;
export const supervisorCount = 800;

type Rows<Table extends { $inferInsert: unknown }> = Table['$inferInsert'][];

export interface LargeWorld {
  readonly network: LargeNetwork;
  readonly people: (Rows<typeof people>[number] & { id: string })[];
  readonly roles: Rows<typeof personRoles>;
  readonly profiles: Rows<typeof registryProfiles>;
  readonly accreditations: Rows<typeof accreditations>;
  readonly verifications: Rows<typeof verifications>;
  readonly affiliations: AffiliationRow[];
  readonly availability: Rows<typeof availability>;
  readonly absences: Rows<typeof absences>;
}

/** Ten thousand reviewers, of whom some are supervisors too; the same ones for the same day. */
export function largeWorld(today: CalendarDay): LargeWorld {
  const network = largeNetwork(today);
  const world: LargeWorld = {
    network,
    people: [],
    roles: [],
    profiles: [],
    accreditations: [],
    verifications: [],
    affiliations: [],
    availability: [],
    absences: [],
  };
  const chance = chanceFor('people of the large world');
  for (let at = 0; at < reviewerCount; at += 1) addPerson(world, chance, at, today);
  return world;
}

function addPerson(world: LargeWorld, chance: Chance, at: number, today: CalendarDay): void {
  const id = chance.id();
  world.people.push({ id, name: `${chance.pick(firstNames)} ${chance.pick(lastNames)}` });
  world.roles.push({ personId: id, role: 'reviewer' });
  world.profiles.push(profileOf(id, at, chance, today));
  world.accreditations.push({
    personId: id,
    role: 'reviewer',
    level: chance.pick(accreditationLevels.slice(0, 3)),
    issuedOn: addYears(today, -2),
    validUntil: addDays(today, chance.oneIn(12) ? -chance.below(300) : 200 + chance.below(900)),
    issuedBy: 'Het netwerk',
  });
  if (at < supervisorCount) {
    world.roles.push({ personId: id, role: 'supervisor' });
    world.accreditations.push({
      personId: id,
      role: 'supervisor',
      level: 'supervisor',
      issuedOn: addYears(today, -2),
      validUntil: addYears(today, 2),
      issuedBy: 'Het netwerk',
    });
  }
  world.verifications.push({
    personId: id,
    kind: 'confidentiality-agreement',
    source: 'signed-agreement',
    verifiedOn: addYears(today, -1),
    isConfirmed: true,
  });
  world.affiliations.push(...tiesOf(id, chance, world.network, today));
  const thisMonth: Month = monthOf(today);
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const month = firstDayOf(addMonths(thisMonth, ahead));
    world.availability.push({ personId: id, month, minutes: chance.below(24) * 60 });
  }
  if (chance.oneIn(10)) {
    const startsOn = addDays(today, 30 + chance.below(200));
    world.absences.push({ personId: id, kind: 'fully-away', startsOn, endsOn: addDays(startsOn, 20) });
  }
}

function profileOf(personId: string, at: number, chance: Chance, today: CalendarDay) {
  const region = chance.pick(youthRegions);
  return {
    personId,
    slug: `lid-${at}`,
    about: aboutText(chance),
    careDomain: chance.pick(careDomains),
    themes: chance.some(themes, 1 + chance.below(4)),
    sectors: chance.some(sectors, 1 + chance.below(3)),
    reviewForms: chance.some(reviewForms, 1 + chance.below(4)),
    spokenLanguages: [...new Set(['nl', 'en', chance.pick(spokenLanguages)])],
    provinceCodes: [region.provinceCode],
    youthRegionCodes: [region.code],
    shownFields: chance.oneIn(4) ? chance.some(shownFields, 6) : [...shownFields],
    isListed: !chance.oneIn(20),
    memberSince: addYears(today, -3),
    checkedOn: addDays(today, -chance.below(500)),
    suspendedAt: null,
    maxConcurrentReviews: 1 + chance.below(3),
  };
}

/** Compounds, as Dutch makes them: about three thousand different words over all texts. */
function aboutText(chance: Chance): string {
  const words = Array.from({ length: 25 }, () => chance.pick(firstHalves) + chance.pick(secondHalves));
  return `Ik weet veel van ${words.join(', ')}.`;
}

export const firstHalves = [
  'jeugd',
  'gezins',
  'ouder',
  'kind',
  'school',
  'wijk',
  'buurt',
  'pleeg',
  'zorg',
  'hulp',
  'veiligheids',
  'crisis',
  'verslavings',
  'schuld',
  'woon',
  'werk',
  'taal',
  'gedrags',
  'ontwikkelings',
  'hechtings',
  'trauma',
  'opvoed',
  'scheidings',
  'omgangs',
  'verzuim',
  'leer',
  'groeps',
  'netwerk',
  'keten',
  'samenwerkings',
  'bestuurs',
  'kwaliteits',
  'toezicht',
  'gemeente',
  'regio',
  'huisartsen',
  'ziekenhuis',
  'politie',
  'reclasserings',
  'gezondheids',
  'migratie',
  'armoede',
  'eenzaamheids',
  'mantelzorg',
  'cultuur',
  'sport',
  'vrijwilligers',
  'herstel',
  'familie',
  'nazorg',
] as const;

export const secondHalves = [
  'bescherming',
  'begeleiding',
  'hulp',
  'beleid',
  'overleg',
  'onderzoek',
  'plan',
  'team',
  'gesprek',
  'aanpak',
  'vraag',
  'stukken',
  'problemen',
  'kennis',
  'ervaring',
  'regie',
  'toeleiding',
  'behandeling',
  'opvang',
  'plaatsing',
  'wet',
  'recht',
  'beweging',
  'kring',
  'dienst',
  'teams',
  'zorg',
  'taak',
  'rol',
  'methode',
  'training',
  'toets',
  'verslag',
  'analyse',
  'tafel',
  'coach',
  'leider',
  'professional',
  'instelling',
  'organisatie',
  'school',
  'kliniek',
  'afdeling',
  'groep',
  'raad',
  'commissie',
  'akkoord',
  'toegang',
  'punt',
  'lijn',
  'keten',
  'advies',
  'meting',
  'vorming',
  'cultuur',
  'traject',
  'hulpverlening',
  'ondersteuning',
  'samenwerking',
  'signalering',
] as const;
