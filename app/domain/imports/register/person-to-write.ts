import type { Language } from '../../accounts/language';
import type { NewAffiliation } from '../../organisations/ties/inputs';
import type { AccreditedRole } from '../../registry/accreditation/accreditation-status';
import type { PeopleColumn } from './columns';
import type { RegisterAccreditation, RegisterPerson, RegisterTie } from './known-register';
import type { LineReader } from './line-reader';
import type { PersonLine, TypedAccreditation, TypedProfile } from './read-person';

export interface TieToWrite extends Omit<NewAffiliation, 'organisationId'> {
  /** The id of a known organisation or the key of one that is made. */
  readonly organisation: string;
}

/** Everything that is written of one person; grows with each line about them. */
export interface PersonToWrite {
  /** Null for somebody new. */
  readonly id: string | null;
  readonly key: string;
  readonly firstLine: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  /** Roles of the lines so far, also those the person had already. */
  readonly rolesSeen: Set<AccreditedRole>;
  readonly roles: AccreditedRole[];
  readonly accreditations: TypedAccreditation[];
  readonly ties: TieToWrite[];
  /** The whole profile of somebody who has none, or what was empty and is filled in. */
  profile: Partial<TypedProfile> | null;
}

/** With nothing to write yet of roles, accreditations and ties. */
export function personFrom(
  { line, address, language }: PersonLine,
  who: Pick<PersonToWrite, 'id' | 'name' | 'profile'>,
): PersonToWrite {
  return {
    ...who,
    key: `person ${line}`,
    firstLine: line,
    address,
    language,
    rolesSeen: new Set(),
    roles: [],
    accreditations: [],
    ties: [],
  };
}

type Reader = LineReader<PeopleColumn>;

/** Somebody nobody knew yet, or a further line about them. */
export function addToNew(
  before: PersonToWrite | null,
  read: PersonLine,
  organisation: string | null,
  reader: Reader,
): PersonToWrite {
  const person = before ?? personFrom(read, { id: null, name: read.name, profile: read.profile });
  person.rolesSeen.add(read.role);
  person.roles.push(read.role);
  if (read.accreditation) person.accreditations.push(read.accreditation);
  addTie(person, [], read, organisation, reader);
  return person;
}

/** Somebody on record keeps what they have: what is missing is added, what differs is said. */
export function addToKnown(
  person: PersonToWrite,
  known: RegisterPerson,
  read: PersonLine,
  organisation: string | null,
  reader: Reader,
): void {
  person.rolesSeen.add(read.role);
  if (!known.roles.includes(read.role)) person.roles.push(read.role);
  addAccreditation(person, known.accreditations, read, reader);
  addTie(person, known.ties, read, organisation, reader);
  if (known.profile === null) person.profile ??= read.profile;
  else {
    const filled = fillingOf(known.profile, read.profile);
    if (Object.keys(filled).length > 0) person.profile = { ...filled, ...person.profile };
    if (read.profile.isListed && !known.profile.isListed) reader.warn('isListed', 'listing-left');
  }
}

/** Lists that were empty. Whether somebody is listed, and how much they take on, is theirs to say once they are in. */
function fillingOf(known: TypedProfile, read: TypedProfile): Partial<TypedProfile> {
  const lists = [
    'themes',
    'sectors',
    'reviewForms',
    'spokenLanguages',
    'meetingModes',
    'provinceCodes',
    'youthRegionCodes',
  ] as const;
  return Object.fromEntries(
    lists
      .filter((list) => known[list].length === 0 && read[list].length > 0)
      .map((list) => [list, read[list]]),
  );
}

function addAccreditation(
  person: PersonToWrite,
  known: readonly RegisterAccreditation[],
  { accreditation }: PersonLine,
  reader: Reader,
): void {
  if (!accreditation) return;
  const { role, level, issuedOn, validUntil } = accreditation;
  const sameRole = known.filter((one) => one.role === role);
  const isKnown = sameRole.some(
    (one) => one.level === level && one.issuedOn === issuedOn && one.validUntil === validUntil,
  );
  if (isKnown) return;
  // What follows on a first accreditation is a step of its own, recorded at the person.
  if (sameRole.length > 0) reader.fault('issuedOn', 'accreditation-known');
  else person.accreditations.push(accreditation);
}

function addTie(
  person: PersonToWrite,
  known: readonly RegisterTie[],
  { tie }: PersonLine,
  organisation: string | null,
  reader: Reader,
): void {
  if (!tie || organisation === null) return;
  const { organisation: _, organisationKind: __, ...written } = tie;
  const same = [...known.map((one) => ({ ...one, organisation: one.organisationId })), ...person.ties].filter(
    (one) => one.organisation === organisation && one.kind === tie.kind,
  );
  if (same.some((one) => one.startsOn === tie.startsOn && (one.endsOn ?? null) === (tie.endsOn ?? null)))
    return;
  const overlaps = same.some(
    (one) => one.startsOn <= (tie.endsOn ?? '9999-12-31') && tie.startsOn <= (one.endsOn ?? '9999-12-31'),
  );
  if (overlaps) reader.warn('startsOn', 'tie-left');
  else person.ties.push({ ...written, organisation });
}
