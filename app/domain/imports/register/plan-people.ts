import type { CalendarDay } from '../../kernel/calendar-day';
import { plainText } from '../../registry/search/search-words';
import type { Table } from '../headings';
import type { Change } from '../import-report';
import { codePart, type Problem } from '../problem';
import { type PeopleColumn, peopleColumns } from './columns';
import type { KnownRegister, RegisterPerson } from './known-register';
import { LineReader } from './line-reader';
import type { NewOrganisation, OrganisationFinder } from './organisation-finder';
import { addToKnown, addToNew, type PersonToWrite, personFrom } from './person-to-write';
import { type PersonLine, readPerson } from './read-person';
import type { RegisterWords } from './words';

export interface PeoplePlan {
  readonly people: readonly PersonToWrite[];
  /** Employers nobody had recorded yet. */
  readonly organisations: readonly NewOrganisation[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** A name without capitals, accents and punctuation: the same for "De Vries, A." and "de vries a". */
function nameWord(name: string): string {
  return (plainText(name).match(/[a-z]+/g) ?? []).join(' ');
}

/**
 * What the lines of people come to. Somebody is recognised by their address. A name that somebody with another address
 * has leaves the line out with a warning, until a person says that it is somebody else: nobody is doubled, and nobody
 * gets the account of a namesake.
 */
export function planPeople(
  table: Table<PeopleColumn>,
  known: KnownRegister,
  words: RegisterWords,
  finder: OrganisationFinder,
  today: CalendarDay,
): PeoplePlan {
  const byAddress = new Map(
    known.people.flatMap((one) => one.addresses.map((at) => [at.toLowerCase(), one] as const)),
  );
  const byName = new Map(
    known.people.filter((one) => !one.isDeactivated).map((one) => [nameWord(one.name), one.name]),
  );
  const people = new Map<string, PersonToWrite>();
  const organisations: NewOrganisation[] = [];
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const current of table.lines) {
    const reader = new LineReader(table, peopleColumns, current);
    const read = readPerson(reader, words, known.places, today);
    const organisation = read?.tie ? recognise(read, reader, finder, organisations) : null;
    if (read && !reader.hasFault) {
      const before = people.get(read.address);
      const holder = byAddress.get(read.address);
      const namesake = holder ? undefined : byName.get(nameWord(read.name));
      if (before) addLine(before, read, organisation, reader);
      else if (holder?.isDeactivated) reader.fault('address', 'person-left');
      else if (namesake !== undefined && !read.isOtherPerson)
        reader.warn('name', `maybe-known|${codePart(namesake)}`);
      else {
        const person = holder ? startOf(holder, read, reader) : addToNew(null, read, organisation, reader);
        if (holder) addToKnown(person, holder, read, organisation, reader);
        people.set(read.address, person);
        byName.set(nameWord(read.name), read.name);
      }
    }
    problems.push(...reader.problems);
  }
  for (const person of people.values()) changes.push(...changesOf(person));
  for (const { name, kind } of organisations)
    changes.push({ what: 'organisation-added', subject: name, detail: kind });
  return { people: [...people.values()], organisations, changes, problems };

  /** A further line about somebody brings another role; what it says of the person was said before. */
  function addLine(
    before: PersonToWrite,
    read: PersonLine,
    organisation: string | null,
    reader: LineReader<PeopleColumn>,
  ): void {
    if (nameWord(before.name) !== nameWord(read.name))
      reader.fault('name', `other-name-before|${before.firstLine}`);
    else if (before.rolesSeen.has(read.role)) reader.fault('address', `person-twice|${before.firstLine}`);
    else {
      const holder = byAddress.get(read.address);
      if (holder) addToKnown(before, holder, read, organisation, reader);
      else addToNew(before, read, organisation, reader);
    }
  }
}

function startOf(holder: RegisterPerson, read: PersonLine, reader: LineReader<PeopleColumn>): PersonToWrite {
  if (nameWord(holder.name) !== nameWord(read.name))
    reader.warn('name', `name-differs|${codePart(holder.name)}`);
  return personFrom(read, { id: holder.id, name: holder.name, profile: null });
}

/** The employer of a line as a reference: an id that is known, or the key of one that is made. */
function recognise(
  { line, tie }: PersonLine,
  reader: LineReader<PeopleColumn>,
  finder: OrganisationFinder,
  organisations: NewOrganisation[],
): string | null {
  if (!tie) return null;
  const found = finder.find(tie.organisation);
  if (found.outcome === 'known') return found.organisation.id;
  if (found.outcome === 'new') return found.organisation.key;
  if (found.outcome === 'ambiguous') {
    reader.fault('employer', `organisation-ambiguous|${codePart(found.names.join(', '))}`);
    return null;
  }
  if (tie.organisationKind === null) {
    if (found.near) reader.fault('employerKind', `employer-kind-missing-near|${codePart(found.near)}`, '');
    else reader.fault('employerKind', 'employer-kind-missing', '');
    return null;
  }
  if (found.near) reader.warn('employer', `organisation-resembles|${codePart(found.near)}`);
  const made = { key: `employer ${line}`, name: tie.organisation, kind: tie.organisationKind };
  finder.bring(made);
  organisations.push(made);
  return made.key;
}

function changesOf(person: PersonToWrite): Change[] {
  const isNew = person.id === null;
  const change = (what: string, detail: string) => ({ what, subject: person.name, detail });
  const parts = [
    ...(isNew ? [change('person-added', person.roles.join(', '))] : []),
    ...(isNew ? [] : person.roles.map((role) => change('role-added', role))),
    ...(!isNew && person.profile ? [change('profile-filled', '')] : []),
    ...person.accreditations.map(({ level, validUntil }) =>
      change('accreditation-added', `${level}, ${validUntil}`),
    ),
    ...person.ties.map(({ startsOn }) => change('tie-added', startsOn)),
    ...(isNew && person.profile?.isListed ? [change('listed-in-register', '')] : []),
  ];
  return parts;
}
