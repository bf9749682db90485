import type { Columns } from '../headings';

/** The columns of the sheet of people; the first heading of each is the one in the template. */
export const peopleColumns = {
  name: ['naam', 'volledige naam', 'name', 'full name'],
  address: ['e-mail', 'e-mailadres', 'mail', 'mailadres', 'email', 'email address'],
  role: ['rol', 'role'],
  level: ['niveau', 'level'],
  issuedOn: ['erkend op', 'datum erkenning', 'accredited on', 'issued on'],
  validUntil: ['geldig tot en met', 'geldig tot', 'erkend tot', 'valid until'],
  issuedBy: ['erkend door', 'accredited by', 'issued by'],
  employer: ['werkgever', 'organisatie', 'employer', 'organisation'],
  employerKind: ['soort werkgever', 'soort organisatie', 'employer kind', 'kind of employer'],
  tie: ['soort band', 'band', 'kind of tie', 'tie'],
  functionTitle: ['functie', 'functietitel', 'function', 'job title'],
  startsOn: ['sinds', 'in dienst sinds', 'since'],
  endsOn: ['tot', 'in dienst tot', 'until'],
  provinceCodes: ['provincies', 'provincie', 'provinces'],
  youthRegionCodes: ['jeugdregio’s', 'jeugdregio', 'youth regions'],
  themes: ['thema’s', 'thema', 'themes'],
  sectors: ['werkvelden', 'sectoren', 'sectors', 'fields of work'],
  reviewForms: ['vormen van review', 'vormen', 'review forms'],
  spokenLanguages: ['talen', 'languages'],
  meetingModes: ['bijeenkomsten', 'meetings'],
  careDomain: ['doelgroep', 'zorgdomein', 'care domain'],
  maxConcurrentReviews: ['maximum', 'maximum aantal reviews', 'maximum reviews'],
  isListed: ['toestemming vermelding', 'vermelden', 'consent to be listed', 'listed consent'],
  language: ['taal van berichten', 'taal', 'language of messages', 'language'],
  otherPerson: ['andere persoon', 'other person'],
} as const satisfies Columns<string>;
export type PeopleColumn = keyof typeof peopleColumns;

/** Without these there is nobody to recognise and nothing to give. */
export const neededPeopleColumns = ['name', 'address', 'role'] as const satisfies readonly PeopleColumn[];

/** The columns of the sheet of organisations, which may be left out. */
export const organisationColumns = {
  name: ['naam', 'organisatie', 'name', 'organisation'],
  kind: ['soort', 'soort organisatie', 'kind'],
  kvk: ['kvk', 'kvk-nummer', 'kvk number', 'chamber of commerce number'],
  oin: ['oin'],
  municipality: ['gemeente', 'municipality'],
  parent: ['onderdeel van', 'part of', 'parent'],
  aliases: ['andere namen', 'aliassen', 'other names', 'aliases'],
  parentKnown: ['groep bekend', 'group known'],
} as const satisfies Columns<string>;
export type OrganisationColumn = keyof typeof organisationColumns;

export const neededOrganisationColumns = ['name', 'kind'] as const satisfies readonly OrganisationColumn[];
