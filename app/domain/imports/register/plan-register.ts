import type { CalendarDay } from '../../kernel/calendar-day';
import { asTable, type Table } from '../headings';
import { type ImportReport, importReport } from '../import-report';
import { codePart, type Problem } from '../problem';
import type { Sheet } from '../sheet';
import {
  neededOrganisationColumns,
  neededPeopleColumns,
  type OrganisationColumn,
  organisationColumns,
  type PeopleColumn,
  peopleColumns,
} from './columns';
import type { KnownRegister } from './known-register';
import { OrganisationFinder } from './organisation-finder';
import type { PersonToWrite } from './person-to-write';
import { type OrganisationsPlan, type OrganisationToAdd, planOrganisations } from './plan-organisations';
import { planPeople } from './plan-people';
import type { RegisterWords } from './words';

export interface RegisterPlan {
  readonly report: ImportReport;
  readonly organisations: readonly OrganisationToAdd[];
  readonly toFill: OrganisationsPlan['toFill'];
  readonly parents: OrganisationsPlan['parents'];
  readonly people: readonly PersonToWrite[];
}

/** What the files of the old register come to, with everything that is wrong or odd in them. */
export function planRegister(
  sheets: readonly Sheet[],
  known: KnownRegister,
  words: RegisterWords,
  today: CalendarDay,
): RegisterPlan {
  const { people, organisations, problems } = tablesIn(sheets);
  const finder = new OrganisationFinder(known.organisations);
  const places = organisations && planOrganisations(organisations, known, words, finder);
  const members = people && planPeople(people, known, words, finder, today);
  const employers = (members?.organisations ?? []).map((one) => ({
    ...one,
    kvk: null,
    oin: null,
    municipalityCode: null,
    parentKnown: false,
    aliases: [],
  }));
  const report = importReport(
    'register',
    (people?.lines.length ?? 0) + (organisations?.lines.length ?? 0),
    [...(members?.changes ?? []), ...(places?.changes ?? [])],
    [...problems, ...(places?.problems ?? []), ...(members?.problems ?? [])],
  );
  return {
    report,
    organisations: [...(places?.toAdd ?? []), ...employers],
    toFill: places?.toFill ?? [],
    parents: places?.parents ?? [],
    people: (members?.people ?? []).filter(hasSomethingToWrite),
  };
}

function hasSomethingToWrite({ id, roles, accreditations, ties, profile }: PersonToWrite): boolean {
  return id === null || roles.length > 0 || accreditations.length > 0 || ties.length > 0 || profile !== null;
}

interface Tables {
  readonly people: Table<PeopleColumn> | null;
  readonly organisations: Table<OrganisationColumn> | null;
  readonly problems: readonly Problem[];
}

/** Which sheet is which, by its headings: people have an address to write to. */
function tablesIn(sheets: readonly Sheet[]): Tables {
  const problems: Problem[] = [];
  let people: Table<PeopleColumn> | null = null;
  let organisations: Table<OrganisationColumn> | null = null;
  const say = (severity: Problem['severity'], sheet: string, code: string, line: number | null = null) =>
    problems.push({ severity, sheet, line, column: '', code, value: '' });
  for (const sheet of sheets) {
    const asPeople = asTable(sheet, peopleColumns);
    const asOrganisations = asTable(sheet, organisationColumns);
    if (asPeople?.places.has('address')) {
      if (people) say('fault', sheet.name, 'sheet-twice');
      else people = asPeople;
    } else if (asOrganisations && neededOrganisationColumns.every((key) => asOrganisations.places.has(key))) {
      if (organisations) say('fault', sheet.name, 'sheet-twice');
      else organisations = asOrganisations;
    } else say('warning', sheet.name, 'sheet-left');
  }
  if (!people && !organisations) say('fault', sheets[0]?.name ?? '', 'no-register-table');
  for (const key of people ? neededPeopleColumns : []) {
    const missing = !people?.places.has(key);
    if (missing) say('fault', people?.sheet ?? '', `column-missing|${codePart(peopleColumns[key][0])}`);
  }
  const found = [people, organisations].filter((table) => table !== null);
  // Without the columns that say who somebody is, every line would be wrong for the same reason.
  if (neededPeopleColumns.some((key) => !people?.places.has(key))) people = null;
  return { people, organisations, problems: [...problems, ...found.flatMap((table) => table.problems)] };
}
