import { addYears, type CalendarDay, yearOf } from '~/domain/kernel/calendar-day';
import type { AliasKind } from '~/domain/organisations/names/alias-kind';
import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import type { OrganisationRelationKind } from '~/domain/organisations/ties/affiliation-kind';
import type { OrganisationKey } from './organisation-list';

/** An organisation of which nobody is a member: it is there for what happened to it. */
interface PastOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly provinceCode: string;
  readonly youthRegionCode: string;
  readonly municipalityCode?: string;
  readonly validFrom?: CalendarDay;
  readonly validUntil?: CalendarDay;
}

interface PastRelation {
  readonly from: string;
  readonly kind: OrganisationRelationKind;
  readonly to: string;
  readonly validFrom: CalendarDay | null;
  readonly validUntil?: CalendarDay;
}

interface PastName {
  readonly of: OrganisationKey;
  readonly alias: string;
  readonly kind: AliasKind;
  readonly usedUntil?: CalendarDay;
}

const groningen = { provinceCode: 'PV20', youthRegionCode: 'groningen' } as const;
const westFrisia = { provinceCode: 'PV27', youthRegionCode: 'noord-kennemerland' } as const;
const meuse = { provinceCode: 'PV28', youthRegionCode: 'rijnmond' } as const;
const overijssel = { provinceCode: 'PV23', youthRegionCode: 'ijsselland' } as const;

const gone = (
  key: string,
  name: string,
  place: typeof groningen | typeof westFrisia,
  validUntil: CalendarDay,
) => ({ key, name, kind: 'municipality', ...place, validUntil }) as const;

/**
 * What happened to organisations before today. Two real municipalities show where they lie and what went up in them
 * (Eemsdelta in 2021, Dijk en Waard in 2022); everything else is made up.
 */
export function organisationHistory(today: CalendarDay) {
  const year = (ago: number) => `${yearOf(today) - ago}`;
  const organisations: readonly PastOrganisation[] = [
    {
      key: 'eemsdelta',
      name: 'Gemeente Eemsdelta',
      kind: 'municipality',
      ...groningen,
      municipalityCode: 'GM1979',
      validFrom: '2021-01-01',
    },
    gone('appingedam', 'Gemeente Appingedam', groningen, '2020-12-31'),
    gone('delfzijl', 'Gemeente Delfzijl', groningen, '2020-12-31'),
    gone('loppersum', 'Gemeente Loppersum', groningen, '2020-12-31'),
    {
      key: 'dijk-en-waard',
      name: 'Gemeente Dijk en Waard',
      kind: 'municipality',
      ...westFrisia,
      municipalityCode: 'GM1980',
      validFrom: '2022-01-01',
    },
    gone('heerhugowaard', 'Gemeente Heerhugowaard', westFrisia, '2021-12-31'),
    gone('langedijk', 'Gemeente Langedijk', westFrisia, '2021-12-31'),
    {
      key: 'jeugdregeling-kwelder',
      name: 'Jeugdregeling Kwelderkust',
      kind: 'other',
      ...groningen,
      validUntil: `${year(2)}-12-31`,
    },
    { key: 'zandbank', name: 'Zorggroep De Zandbank', kind: 'other', ...meuse },
    { key: 'schooltoezicht', name: 'Stichting Schooltoezicht Salderland', kind: 'other', ...overijssel },
  ];
  const into = (from: string, to: string, validFrom: CalendarDay): PastRelation => ({
    from,
    kind: 'successor',
    to,
    validFrom,
  });
  const took = (from: OrganisationKey): PastRelation => ({
    from,
    kind: 'joint-arrangement',
    to: 'jeugdregeling-kwelder',
    validFrom: `${year(10)}-01-01`,
    validUntil: `${year(2)}-12-31`,
  });
  const relations: readonly PastRelation[] = [
    into('appingedam', 'eemsdelta', '2021-01-01'),
    into('delfzijl', 'eemsdelta', '2021-01-01'),
    into('loppersum', 'eemsdelta', '2021-01-01'),
    into('heerhugowaard', 'dijk-en-waard', '2022-01-01'),
    into('langedijk', 'dijk-en-waard', '2022-01-01'),
    took('eemswolde'),
    took('oosterterp'),
    {
      from: 'tussenwater-verslaving',
      kind: 'parent',
      to: 'zandbank',
      validFrom: `${year(9)}-01-01`,
      validUntil: `${year(3)}-12-31`,
    },
    { from: 'schooltoezicht', kind: 'supervises', to: 'wijdeblik', validFrom: `${year(6)}-08-01` },
  ];
  const names: readonly PastName[] = [
    {
      of: 'linde-pleegzorg',
      alias: 'Pleegzorg Rozenhaag',
      kind: 'former-name',
      usedUntil: addYears(today, -5),
    },
    { of: 'kinderbescherming', alias: 'KBK', kind: 'abbreviation' },
    { of: 'swv-salderland', alias: 'SWV', kind: 'abbreviation' },
  ];
  /** Those that went up in another the year before last, by the list of relations. */
  const ended: readonly OrganisationKey[] = ['eemswolde', 'oosterterp'];
  return { organisations, relations, names, ended, endedOn: `${year(2)}-12-31` };
}
