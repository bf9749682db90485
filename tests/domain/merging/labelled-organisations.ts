import type { OrganisationFacts } from '~/domain/merging/organisations/likely-same-organisation';
import type { OrganisationKind } from '~/domain/organisations/organisation-kind';

/** Two records with what somebody who knows them would say. All made up. */
export interface LabelledOrganisations {
  readonly one: OrganisationFacts;
  readonly other: OrganisationFacts;
  readonly same: boolean;
}

function record(
  kind: OrganisationKind,
  name: string,
  { aliases = [], ...known }: Partial<Omit<OrganisationFacts, 'kind' | 'name'>> = {},
): OrganisationFacts {
  return {
    kind,
    name,
    aliases,
    kvk: null,
    oin: null,
    municipalityCode: null,
    provinceCode: null,
    youthRegionCode: null,
    ...known,
  };
}

const town = (name: string, known?: Parameters<typeof record>[2]) => record('municipality', name, known);
const care = (name: string, known?: Parameters<typeof record>[2]) => record('youth_provider', name, known);
const school = (name: string, known?: Parameters<typeof record>[2]) => record('primary_school', name, known);
const other = (name: string, known?: Parameters<typeof record>[2]) => record('other', name, known);

const pair = (same: boolean) => (one: OrganisationFacts, two: OrganisationFacts) => ({
  one,
  other: two,
  same,
});
const same = pair(true);
const different = pair(false);
const here = { municipalityCode: 'GM9001', provinceCode: 'PV26' };
const there = { municipalityCode: 'GM9002', provinceCode: 'PV26' };

export const labelledOrganisations: readonly LabelledOrganisations[] = [
  same(town('Gemeente Krommerlek'), town('gemeente krommerlek ')),
  same(town('Gemeente Krommerlek'), town('Gem. Krommerlek')),
  same(town('Gemeente Krommerlek'), town('Krommerlek')),
  same(town('Gemeente Wâldterp'), town('Gemeente Waldterp')),
  same(town("Gemeente 's-Gravenhage"), town('Gemeente Den Haag')),
  same(town('Gemeente ’s Hertogenbosch'), town('Gemeente Den Bosch')),
  same(care('Stichting Jeugdhulp Noorderwiek'), care('Jeugdhulp Noorderwiek')),
  same(care('Jeugdhulp Noorderwiek B.V.'), care('Jeugdhulp Noorderwiek')),
  same(care('De Lichtboei'), care('Lichtboei')),
  same(care('Zorg & Welzijn Drieland'), care('Zorg en Welzijn Drieland')),
  same(care('Zorg + Welzijn Drieland'), care('Zorg en Welzijn Drieland')),
  same(school('St. Janskapel'), school('Sint Janskapel')),
  same(school('Basisschool De Reiger'), school('basisschool "De Reiger"')),
  // A name people write for it.
  same(care('Drieland Jeugd', { aliases: ['De Drie'] }), care('De Drie')),
  same(care('Linde Jeugdhulp', { aliases: ['LJH'] }), care('LJH')),
  same(care('Wijdeblik', { aliases: ['WB Groep'] }), care('WB-groep')),
  same(care('Tussenwater', { aliases: ['Tussenwater GGZ'] }), care('Tussenwater G.G.Z.')),
  // Abbreviated.
  same(
    record('child_protection_board', 'Raad voor de Kinderbescherming'),
    record('child_protection_board', 'RvdK'),
  ),
  same(
    record('child_protection_board', 'Raad voor de Kinderbescherming'),
    record('child_protection_board', 'R.v.d.K.'),
  ),
  same(
    record('youth_health_care', 'Gemeentelijke Gezondheidsdienst Duinrade'),
    record('youth_health_care', 'GGD'),
  ),
  same(care('Centrum Jeugd en Gezin Polderhaven'), care('CJGP')),
  same(care('Samen Verder Met Gezinnen'), care('SVMG')),
  same(care('Jeugd Hulp Noorderwiek'), care('Jeugdhulp Noorderwiek')),
  // One typing error.
  same(town('Gemeente Krommerlek'), town('Gemeente Krommelek')),
  same(town('Gemeente Salderveen'), town('Gemeente Saldeveren')),
  same(care('Jeugdhulp Noorderwiek'), care('Jeugdhulp Norderwiek')),
  same(care('Stichting Mergelpoort'), care('Mergelport')),
  same(care('De Lichtboei'), care('De Lichboei')),
  same(school('Basisschool De Reiger', here), school('Basischool De Reiger', here)),
  // A part of the name, in the same place.
  same(care('Noorderwiek', here), care('Jeugdhulp Noorderwiek', here)),
  same(care('Lichtboei', here), care('Lichtboei Jeugd en Gezin', here)),
  same(care('Drieland', { ...here, youthRegionCode: 'lekstroom' }), care('Drieland Zorg', { ...here })),
  same(
    care('Waldterp', { youthRegionCode: 'friesland' }),
    care('Waldterp Hulp', { youthRegionCode: 'friesland' }),
  ),
  // One number.
  same(care('Kempenrode Zorg', { kvk: '90000001' }), care('Jeugd Centraal', { kvk: '90000001' })),
  same(
    town('Gemeente Geulrade', { oin: '00000003900000010000' }),
    town('Geulrade Zuid', { oin: '00000003900000010000' }),
  ),
  same(other('Veluwerode', { kvk: '90000003' }), care('Veluwerode Jeugdhulp', { kvk: '90000003' })),
  same(care('Overstap', { kvk: '90000004' }), care('Overstap', { kvk: null })),
  // Recorded as "something else", with the name it has.
  same(other('Jeugdhulp Noorderwiek', here), care('Jeugdhulp Noorderwiek', here)),
  // Only somebody who knows them sees it.
  same(care('Opvoedpoli Zonneweide'), care('Zonneweide Kind en Gezin', { aliases: ['ZKG'] })),

  different(town('Gemeente Krommerlek'), town('Gemeente Salderveen')),
  different(town('Gemeente Wolderland'), record('youth_health_care', 'GGD Wolderland')),
  different(town('Gemeente Wolderland'), record('police', 'Politie Wolderland')),
  different(town('Gemeente Eemswolde'), town('Gemeente Eemswoude', { ...there })),
  different(town('Gemeente Bergen', here), town('Gemeente Bergen', there)),
  different(care('Lichtboei'), school('De Lichtboei')),
  different(care('Lichtboei'), care('Lichtpunt')),
  different(care('Noorderwiek', here), care('Noorderpoort', here)),
  different(care('Jeugdhulp Noord'), care('Jeugdhulp Zuid')),
  different(care('Jeugdzorg Oost'), care('Jeugdhulp Oost en West')),
  different(school('Basisschool De Reiger', here), school('Basisschool De Reiger', there)),
  different(school('De Reiger'), school('De Regenboog')),
  different(school('OBS Het Kompas'), school('CBS De Ark')),
  different(record('youth_health_care', 'GGD Duinrade'), record('youth_health_care', 'GGD Zeedijkerland')),
  different(record('safe_home', 'Veilig Thuis Lekstroom'), record('safe_home', 'Veilig Thuis Zeeland')),
  different(record('police', 'Politie Eenheid Oost'), record('police', 'Politie Eenheid West')),
  different(care('Drieland', { kvk: '90000001' }), care('Drieland Zorg', { kvk: '90000002' })),
  different(care('Linde', { kvk: '90000001' }), care('De Linde', { kvk: '90000002' })),
  different(care('Mergelpoort'), record('housing', 'Woningstichting Mergelpoort')),
  different(care('Wijdeblik'), record('secondary_school', 'Wijdeblik')),
  different(care('Wijdeblik', { provinceCode: 'PV20' }), care('Wijdeblik Zorg', { provinceCode: 'PV31' })),
  different(record('hospital', 'Ziekenhuis Drieland'), record('midwifery', 'Verloskundigen Drieland')),
  different(care('Kempenrode'), town('Gemeente Kempenrode')),
  different(record('probation', 'Reclassering Noord'), record('probation', 'Reclassering Leger')),
  different(other('Stichting'), other('Vereniging')),
  // Two care providers that happen to have one name, and of which nothing else is known.
  different(care('De Horizon'), care('Stichting Horizon')),
];
