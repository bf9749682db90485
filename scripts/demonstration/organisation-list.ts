import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import type { ProvinceCode } from '~/domain/organisations/reference/provinces';
import type { YouthRegionCode } from '~/domain/organisations/reference/youth-regions';
import type { OrganisationRelationKind } from '~/domain/organisations/ties/affiliation-kind';

interface OrganisationSeed {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly province: ProvinceCode;
  readonly region: YouthRegionCode;
  readonly place: string;
  readonly aliases?: readonly string[];
  /** Nobody has looked up its whole group yet, so that independence of it cannot be judged. */
  readonly groupUnknown?: true;
}

const groningen = { province: 'PV20', region: 'groningen', place: 'Wolderland' } as const;
const friesland = { province: 'PV21', region: 'friesland', place: 'Wâldterp' } as const;
const drenthe = { province: 'PV22', region: 'drenthe', place: 'Drostenveld' } as const;
const overijssel = { province: 'PV23', region: 'ijsselland', place: 'Salderveen' } as const;
const flevoland = { province: 'PV24', region: 'flevoland', place: 'Polderhaven' } as const;
const gelderland = { province: 'PV25', region: 'noord-veluwe', place: 'Veluwerode' } as const;
const utrecht = { province: 'PV26', region: 'lekstroom', place: 'Krommerlek' } as const;
const northHolland = { province: 'PV27', region: 'west-friesland', place: 'Zeedijkerland' } as const;
const dunes = { province: 'PV28', region: 'haaglanden', place: 'Duinrade' } as const;
const meuse = { province: 'PV28', region: 'rijnmond', place: 'Maasdrecht' } as const;
const zeeland = { province: 'PV29', region: 'zeeland', place: 'Scheldewaarde' } as const;
const brabant = { province: 'PV30', region: 'hart-van-brabant', place: 'Kempenrode' } as const;
const limburg = { province: 'PV31', region: 'zuid-limburg', place: 'Geulrade' } as const;

/** None of these exists, and no place is called like this; provinces and youth regions are real. */
export const organisationList = [
  { key: 'wolderland', name: 'Gemeente Wolderland', kind: 'municipality', ...groningen },
  { key: 'eemswolde', name: 'Gemeente Eemswolde', kind: 'municipality', ...groningen },
  { key: 'oosterterp', name: 'Gemeente Oosterterp', kind: 'municipality', ...groningen },
  { key: 'noorderwiek', name: 'Jeugdhulp Noorderwiek', kind: 'youth_provider', ...groningen },
  { key: 'wadrand', name: 'Hogeschool Wadrand', kind: 'vocational', ...groningen },

  { key: 'waldterp', name: 'Gemeente Wâldterp', kind: 'municipality', ...friesland },
  {
    key: 'lichtboei',
    name: 'Jeugdbescherming De Lichtboei',
    kind: 'certified_institution',
    ...friesland,
    aliases: ['De Lichtboei', 'JB De Lichtboei'],
  },

  { key: 'drostenveld', name: 'Gemeente Drostenveld', kind: 'municipality', ...drenthe },
  {
    key: 'veenbes',
    name: 'Stichting De Veenbes',
    kind: 'disability_care',
    ...drenthe,
    aliases: ['De Veenbes Wonen en Begeleiden'],
  },

  { key: 'salderveen', name: 'Gemeente Salderveen', kind: 'municipality', ...overijssel },
  { key: 'jgz-salderland', name: 'JGZ Salderland', kind: 'youth_health_care', ...overijssel },
  {
    key: 'wijdeblik',
    name: 'Stichting Scholengroep Wijdeblik',
    kind: 'other',
    ...overijssel,
    aliases: ['Wijdeblik'],
  },
  { key: 'vlieger', name: 'Basisschool De Vlieger', kind: 'primary_school', ...overijssel },
  { key: 'wijdeblik-college', name: 'Wijdeblik College', kind: 'secondary_school', ...overijssel },
  {
    key: 'swv-salderland',
    name: 'Samenwerkingsverband Passend Onderwijs Salderland',
    kind: 'school_partnership',
    ...overijssel,
    aliases: ['SWV Salderland'],
  },

  { key: 'polderhaven', name: 'Gemeente Polderhaven', kind: 'municipality', ...flevoland },
  { key: 'reiger', name: 'Opvanglocatie De Reiger', kind: 'asylum', ...flevoland },
  { key: 'politie-polderhaven', name: 'Politie, basisteam Polderhaven', kind: 'police', ...flevoland },

  { key: 'veluwerode', name: 'Gemeente Veluwerode', kind: 'municipality', ...gelderland },
  { key: 'linde', name: 'De Linde Groep', kind: 'other', ...gelderland },
  { key: 'linde-jeugdhulp', name: 'De Linde Jeugdhulp', kind: 'youth_provider', ...gelderland },
  { key: 'linde-pleegzorg', name: 'De Linde Pleegzorg', kind: 'youth_provider', ...gelderland },
  {
    key: 'linde-jeugd-ggz',
    name: 'De Linde Jeugd-ggz',
    kind: 'youth_mental_health',
    ...gelderland,
    aliases: ['Jeugd-ggz De Linde'],
  },
  { key: 'drieland', name: 'Ziekenhuis Drieland', kind: 'hospital', ...gelderland },
  { key: 'ooievaarsplein', name: 'Verloskundepraktijk Ooievaarsplein', kind: 'midwifery', ...gelderland },

  { key: 'krommerlek', name: 'Gemeente Krommerlek', kind: 'municipality', ...utrecht },
  { key: 'team-krommerlek', name: 'Sociaal Team Krommerlek', kind: 'local_team', ...utrecht },
  { key: 'springplank', name: 'Kinderopvang De Springplank', kind: 'childcare', ...utrecht },
  { key: 'samenloop', name: 'Adviesbureau Samenloop', kind: 'other', ...utrecht, groupUnknown: true },

  { key: 'zeedijkerland', name: 'Gemeente Zeedijkerland', kind: 'municipality', ...northHolland },
  { key: 'haven', name: 'Vrouwenopvang De Haven', kind: 'womens_shelter', ...northHolland },
  {
    key: 'kinderbescherming',
    name: 'Kinderbeschermingsraad Kustland',
    kind: 'child_protection_board',
    ...northHolland,
    aliases: ['KBR Kustland'],
  },
  { key: 'thuishof', name: 'Woonstichting Thuishof', kind: 'housing', ...northHolland },

  { key: 'duinrade', name: 'Gemeente Duinrade', kind: 'municipality', ...dunes },
  { key: 'maasdrecht', name: 'Gemeente Maasdrecht', kind: 'municipality', ...meuse },
  {
    key: 'regeling',
    name: 'Regeling Jeugd Duin en Maas',
    kind: 'other',
    ...dunes,
    aliases: ['Gemeenschappelijke regeling Jeugd Duin en Maas'],
  },
  { key: 'ggd', name: 'GGD Duin en Maas', kind: 'youth_health_care', ...meuse },
  {
    key: 'veilig-thuis',
    name: 'Veilig Thuis Duin en Maas',
    kind: 'safe_home',
    ...dunes,
    aliases: ['VT Duin en Maas'],
  },
  {
    key: 'veiligheidshuis',
    name: 'Zorg- en Veiligheidshuis Duin en Maas',
    kind: 'care_safety_house',
    ...dunes,
  },
  { key: 'tussenwater', name: 'Zorggroep Tussenwater', kind: 'other', ...meuse },
  {
    key: 'tussenwater-ggz',
    name: 'Tussenwater Volwassen-ggz',
    kind: 'adult_mental_health',
    ...meuse,
    aliases: ['Tussenwater GGZ'],
  },
  { key: 'tussenwater-verslaving', name: 'Tussenwater Verslavingszorg', kind: 'addiction_care', ...meuse },
  { key: 'parket', name: 'Parket Kustland', kind: 'public_prosecution', ...dunes },
  { key: 'overstap', name: 'Reclassering De Overstap', kind: 'probation', ...meuse },

  { key: 'scheldewaarde', name: 'Gemeente Scheldewaarde', kind: 'municipality', ...zeeland },
  { key: 'brugwachter', name: 'Maatschappelijk Werk De Brugwachter', kind: 'social_work', ...zeeland },
  { key: 'veerhuis', name: 'Huisartsengroep Het Veerhuis', kind: 'gp', ...zeeland },

  { key: 'kempenrode', name: 'Gemeente Kempenrode', kind: 'municipality', ...brabant },
  { key: 'wijkteams', name: 'Wijkteams Kempenrode', kind: 'local_team', ...brabant },
  { key: 'leerplicht', name: 'Bureau Leerplicht Kempenrode', kind: 'attendance_officer', ...brabant },
  { key: 'wilg', name: 'Gezinshuizen De Wilg', kind: 'youth_provider', ...brabant, groupUnknown: true },

  { key: 'geulrade', name: 'Gemeente Geulrade', kind: 'municipality', ...limburg },
  {
    key: 'mergelpoort',
    name: 'Jeugdbescherming Mergelpoort',
    kind: 'certified_institution',
    ...limburg,
    aliases: ['JB Mergelpoort'],
  },
  { key: 'luisterpunt', name: 'Vertrouwenswerk Het Luisterpunt', kind: 'client_confidant', ...limburg },
  {
    key: 'weidepad',
    name: 'Zorgboerderij Het Weidepad',
    kind: 'youth_provider',
    ...limburg,
    groupUnknown: true,
  },
  { key: 'toezicht', name: 'Regionaal Toezicht Jeugd', kind: 'inspectorate', ...limburg },
] as const satisfies readonly OrganisationSeed[];

export type OrganisationKey = (typeof organisationList)[number]['key'];

export function organisationOf(key: OrganisationKey): OrganisationSeed {
  const organisation = organisationList.find((one) => one.key === key);
  if (!organisation) throw new Error(`no demonstration organisation ${key}`);
  return organisation;
}

interface RelationSeed {
  readonly from: OrganisationKey;
  readonly kind: OrganisationRelationKind;
  readonly to: OrganisationKey;
  /** Since the first of January so many years ago; since always when absent. */
  readonly yearsAgo?: number;
}

export const relationList: readonly RelationSeed[] = [
  { from: 'eemswolde', kind: 'successor', to: 'wolderland', yearsAgo: 1 },
  { from: 'oosterterp', kind: 'successor', to: 'wolderland', yearsAgo: 1 },
  { from: 'linde-jeugdhulp', kind: 'parent', to: 'linde' },
  { from: 'linde-pleegzorg', kind: 'parent', to: 'linde' },
  { from: 'linde-jeugd-ggz', kind: 'parent', to: 'linde', yearsAgo: 4 },
  { from: 'tussenwater-ggz', kind: 'parent', to: 'tussenwater' },
  { from: 'tussenwater-verslaving', kind: 'parent', to: 'tussenwater', yearsAgo: 2 },
  { from: 'vlieger', kind: 'parent', to: 'wijdeblik' },
  { from: 'wijdeblik-college', kind: 'parent', to: 'wijdeblik' },
  { from: 'team-krommerlek', kind: 'parent', to: 'krommerlek' },
  { from: 'leerplicht', kind: 'parent', to: 'kempenrode' },
  { from: 'duinrade', kind: 'joint-arrangement', to: 'regeling' },
  { from: 'maasdrecht', kind: 'joint-arrangement', to: 'regeling' },
  { from: 'duinrade', kind: 'joint-arrangement', to: 'ggd' },
  { from: 'maasdrecht', kind: 'joint-arrangement', to: 'ggd' },
  { from: 'duinrade', kind: 'joint-arrangement', to: 'veilig-thuis' },
  { from: 'kempenrode', kind: 'supervises', to: 'wijkteams' },
  { from: 'toezicht', kind: 'supervises', to: 'mergelpoort' },
];
