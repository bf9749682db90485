import { isMessageKey, translator } from '~/i18n/translate';
import { type Language, languages } from '../../accounts/language';
import { organisationKinds } from '../../organisations/organisation-kind';
import { affiliationKinds } from '../../organisations/ties/affiliation-kind';
import { accreditationLevels, accreditedRoles } from '../../registry/accreditation/accreditation-status';
import { careDomains, meetingModes, sectors, spokenLanguages, themes } from '../../registry/expertise';
import { reviewForms } from '../../registry/review-form';
import { type RegisterWords, wordList } from './words';

let known: RegisterWords | undefined;

/** What people write for each code: the words of our own pages in both languages, the code, and a few more. */
export function registerWords(): RegisterWords {
  known ??= {
    role: listOf('role', accreditedRoles, [['reviewbegeleider', 'reviewer']]),
    level: listOf('level', accreditationLevels, [
      ['ervaren', 'experienced'],
      ['senior', 'experienced'],
      ['opleiding', 'trainee'],
      ['aspirant', 'trainee'],
    ]),
    theme: listOf('theme', themes),
    sector: listOf('sector', sectors),
    careDomain: listOf('careDomain', careDomains, [
      ['jeugdigen', 'youth'],
      ['beide', 'both'],
    ]),
    spokenLanguage: listOf('spokenLanguage', spokenLanguages, [['gebarentaal', 'ngt']]),
    meetingMode: listOf('meetingMode', meetingModes, [
      ['live', 'live'],
      ['hybride', 'hybrid'],
    ]),
    reviewForm: listOf('reviewForm', reviewForms),
    affiliationKind: listOf('affiliationKind', affiliationKinds, [
      ['werkgever', 'employer'],
      ['dienstverband', 'employer'],
      ['opdrachtgever', 'client'],
      ['bestuur', 'board'],
      ['bestuurslid', 'board'],
      ['raad van toezicht', 'supervisory-board'],
      ['toezichthouder', 'supervisory-board'],
      ['adviseur', 'advisory'],
      ['vrijwilliger', 'volunteer'],
      ['familie', 'family'],
    ]),
    organisationKind: listOf('organisationKind', organisationKinds),
    language: wordList([
      ['nl', 'nl'],
      ['nederlands', 'nl'],
      ['dutch', 'nl'],
      ['en', 'en'],
      ['engels', 'en'],
      ['english', 'en'],
    ]),
  };
  return known;
}

function listOf(area: string, codes: readonly string[], more: readonly (readonly [string, string])[] = []) {
  return wordList([
    ...more,
    ...codes.flatMap((code) => languages.flatMap((language) => wordsOf(language, area, code))),
    ...codes.map((code) => [code, code] as const),
  ]);
}

function wordsOf(language: Language, area: string, code: string): (readonly [string, string])[] {
  const key = `domain:${area}.${code}`;
  return isMessageKey(key) ? [[translator(language)(key), code]] : [];
}
