import { newPerson } from '../../accounts/inputs';
import type { Language } from '../../accounts/language';
import { addMonthsTo, type CalendarDay } from '../../kernel/calendar-day';
import { newOrganisation } from '../../organisations/inputs';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import { type NewAffiliation, newAffiliation } from '../../organisations/ties/inputs';
import type { AccreditationLevel, AccreditedRole } from '../../registry/accreditation/accreditation-status';
import { newStep } from '../../registry/accreditation/inputs';
import { type ProfileChange, profileChange } from '../../registry/profile/inputs';
import { dayOf, listOf, yesOrNo } from '../read-cell';
import type { PeopleColumn } from './columns';
import type { LineReader } from './line-reader';
import { codeOf, type PlaceWords, type RegisterWords, type WordList } from './words';

/** A tie as a line has it: the organisation is recognised later. */
export interface TypedTie extends Omit<NewAffiliation, 'organisationId'> {
  readonly organisation: string;
  /** Needed for an organisation that is not known yet. */
  readonly organisationKind: OrganisationKind | null;
}

export type TypedProfile = Omit<ProfileChange, 'version' | 'shownFields' | 'about'>;

/** What others may see of it and in which words somebody presents themselves is theirs to say. */
const typedProfile = profileChange.omit({ about: true, shownFields: true, version: true });

/** An accreditation from before the portal, taken over as it was. */
export interface TypedAccreditation {
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel;
  readonly issuedOn: CalendarDay;
  readonly validUntil: CalendarDay;
  readonly issuedBy: string;
}

/** What the page of a first accreditation asks. */
const firstAccreditation = newStep('accredited').refine(
  ({ level, validUntil }) => level !== undefined && validUntil !== undefined,
);

/** A line of the sheet of people, valid by itself. */
export interface PersonLine {
  readonly line: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly role: AccreditedRole;
  readonly accreditation: TypedAccreditation | null;
  readonly tie: TypedTie | null;
  readonly profile: TypedProfile;
  /** Somebody said that this is not the person of the same name with another address. */
  readonly isOtherPerson: boolean;
}

/** In the place of an organisation that is looked up afterwards; the schema wants an id. */
const notLookedUpYet = '6f1d3c1e-2a4b-4c5d-8e6f-7a8b9c0d1e2f';
/** How long before its first day an accreditation may be recorded, as on the page. */
const monthsAhead = 12;
const accreditationColumns = ['level', 'issuedOn', 'validUntil', 'issuedBy'] as const;
const tieColumns = ['employerKind', 'tie', 'functionTitle', 'startsOn', 'endsOn'] as const;

/** Reads a line with the schemas of the pages. Null when something is wrong with it, which the reader has been told. */
export function readPerson(
  reader: LineReader<PeopleColumn>,
  words: RegisterWords,
  places: PlaceWords,
  today: CalendarDay,
): PersonLine | null {
  const one = (key: PeopleColumn, list: WordList) => {
    const typed = reader.text(key);
    return typed === undefined ? undefined : codeOf(list, typed);
  };
  const role = one('role', words.role);
  const person = reader.read(
    newPerson,
    {
      name: reader.text('name'),
      address: reader.text('address'),
      language: one('language', words.language) ?? 'nl',
      role,
    },
    { name: 'name', address: 'address', language: 'language', role: 'role' },
  );
  if (person && !words.role.has(person.role)) reader.fault('role', 'not-an-option');
  const accreditation = readAccreditation(reader, words, role, today);
  const tie = readTie(reader, words);
  const profile = readProfile(reader, words, places);
  const isOtherPerson = readYesOrNo(reader, 'otherPerson');
  if (reader.hasFault || !person || !profile || isOtherPerson === null) return null;
  if (!accreditation) reader.warn('level', 'no-accreditation');
  if (!profile.isListed) reader.warn('isListed', 'not-listed');
  return {
    line: reader.line,
    name: person.name,
    address: person.address.toLowerCase(),
    language: person.language,
    // Checked above: no other role is on the list of words.
    role: person.role as AccreditedRole,
    accreditation,
    tie,
    profile,
    isOtherPerson,
  };
}

function readAccreditation(
  reader: LineReader<PeopleColumn>,
  { level: levels, role: roles }: RegisterWords,
  typedRole: string | undefined,
  today: CalendarDay,
): TypedAccreditation | null {
  if (accreditationColumns.every((key) => reader.text(key) === undefined)) return null;
  const typedLevel = reader.text('level');
  const read = reader.read(
    firstAccreditation,
    {
      level: typedLevel === undefined ? undefined : codeOf(levels, typedLevel),
      issuedOn: dayIn(reader, 'issuedOn'),
      validUntil: dayIn(reader, 'validUntil'),
      issuedBy: reader.text('issuedBy'),
    },
    { level: 'level', issuedOn: 'issuedOn', validUntil: 'validUntil', issuedBy: 'issuedBy' },
  );
  const { level, validUntil } = read ?? {};
  if (!read || level === undefined || validUntil === undefined) return null;
  if (read.issuedOn > addMonthsTo(today, monthsAhead)) reader.fault('issuedOn', 'too-far-ahead');
  // A role that is wrong has been said already.
  const role = typedRole !== undefined && roles.has(typedRole) ? (typedRole as AccreditedRole) : null;
  if (role && (role === 'supervisor') !== (level === 'supervisor'))
    reader.fault('level', 'level-of-other-role');
  if (level === 'trainee') reader.warn('level', 'no-mentor');
  const { issuedOn, issuedBy } = read;
  return role && { role, level, issuedOn, validUntil, issuedBy };
}

function readTie(reader: LineReader<PeopleColumn>, words: RegisterWords): TypedTie | null {
  const organisation = reader.text('employer');
  if (organisation === undefined) {
    const stray = tieColumns.find((key) => reader.text(key) !== undefined);
    if (stray) reader.fault('employer', 'employer-missing', '');
    return null;
  }
  const typedKind = reader.text('employerKind');
  // The kind is only needed of an organisation that is not known: another one stands in to check the name.
  const named = reader.read(
    newOrganisation,
    {
      name: organisation,
      kind: typedKind === undefined ? 'other' : codeOf(words.organisationKind, typedKind),
    },
    { name: 'employer', kind: 'employerKind' },
  );
  const affiliation = reader.read(
    newAffiliation,
    {
      organisationId: notLookedUpYet,
      kind: codeOf(words.affiliationKind, reader.text('tie') ?? 'employer'),
      functionTitle: reader.text('functionTitle'),
      startsOn: dayIn(reader, 'startsOn'),
      endsOn: dayIn(reader, 'endsOn'),
    },
    { kind: 'tie', functionTitle: 'functionTitle', startsOn: 'startsOn', endsOn: 'endsOn' },
  );
  if (!named || !affiliation) return null;
  const { organisationId: _, ...tie } = affiliation;
  return { ...tie, organisation: named.name, organisationKind: typedKind === undefined ? null : named.kind };
}

function readProfile(
  reader: LineReader<PeopleColumn>,
  words: RegisterWords,
  places: PlaceWords,
): TypedProfile | null {
  const many = (key: PeopleColumn, list: WordList) =>
    listOf(reader.text(key) ?? '').map((written) => codeOf(list, written));
  const isListed = readYesOrNo(reader, 'isListed');
  for (const [key, list] of [
    ['provinceCodes', places.province],
    ['youthRegionCodes', places.youthRegion],
  ] as const) {
    const codes = new Set(list.values());
    for (const code of many(key, list)) if (!codes.has(code)) reader.fault(key, 'place-unknown', code);
  }
  const typedDomain = reader.text('careDomain');
  const profile = reader.read(
    typedProfile,
    {
      careDomain: typedDomain === undefined ? 'youth' : codeOf(words.careDomain, typedDomain),
      themes: many('themes', words.theme),
      sectors: many('sectors', words.sector),
      reviewForms: many('reviewForms', words.reviewForm),
      spokenLanguages: many('spokenLanguages', words.spokenLanguage),
      meetingModes: many('meetingModes', words.meetingMode),
      // Said above, each by its name.
      provinceCodes: many('provinceCodes', places.province).filter((code) => /^PV\d\d$/.test(code)),
      youthRegionCodes: many('youthRegionCodes', places.youthRegion).filter((code) =>
        /^[\w-]{2,40}$/.test(code),
      ),
      maxConcurrentReviews: reader.text('maxConcurrentReviews') ?? 2,
    },
    {
      careDomain: 'careDomain',
      themes: 'themes',
      sectors: 'sectors',
      reviewForms: 'reviewForms',
      spokenLanguages: 'spokenLanguages',
      meetingModes: 'meetingModes',
      maxConcurrentReviews: 'maxConcurrentReviews',
    },
  );
  // Whether somebody is listed is read here and not by the schema, to which any word that is sent means yes.
  return profile && { ...profile, isListed: isListed === true };
}

function readYesOrNo(reader: LineReader<PeopleColumn>, key: PeopleColumn): boolean | null {
  const answer = yesOrNo(reader.text(key) ?? '');
  if (answer === null) reader.fault(key, 'not-yes-or-no');
  return answer;
}

function dayIn(reader: LineReader<PeopleColumn>, key: PeopleColumn): string | undefined {
  const typed = reader.text(key);
  return typed === undefined ? undefined : dayOf(typed);
}
