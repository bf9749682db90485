import { passesElevenTest } from './eleven-test';
import type { Candidate, FindingKind } from './finding';

/** A number after one of these words; the number itself is the spot. */
const named: readonly (readonly [FindingKind, string])[] = [
  ['big-number', '(?:BIG|SKJ|AGB)[ -]?(?:registratie)?-?(?:num+er|nr|code)'],
  ['education-number', '(?:onderwijs|leerling|persoonsgebonden |student)-?(?:num+er|nr)|\\bPGN'],
  [
    'file-number',
    '(?:dossier|zaak|casus|cli[eë]nt|parket|rekest|patiënt|patient|rol|klacht|meldings?|(?<!(?:BIG|SKJ|AGB)[ -]?)registratie|persoons|kenmerk|polis|case|file)[ -]?(?:num+er|nr|number|id)|\\bV-?num+er|\\bkenmerk',
  ],
];
const between = '\\.?(?: is| was| van [a-z ]{1,20})?[ :=#]{0,3}';
const value = '((?:[A-Z]{1,4}[ /.-]?){0,2}\\d[A-Z\\d./-]{1,30})';

const namedNumbers = named.map(
  ([kind, words]) => [kind, new RegExp(`(?:${words})${between}${value}`, 'giu')] as const,
);

/** "Dossier JRK/2021/0456": without the word number only what no count looks like. */
const bareFile =
  /(?<!\p{L})(?:dossier|zaak|casus|cli[eë]nt|rekest)[ :]{1,2}((?=[A-Z\d/.-]{0,12}[A-Z/-])(?=[A-Z/.-]{0,6}\d)[A-Z\d][A-Z\d/.-]{4,30})(?![\p{L}\d])/giu;

/** Numbers of criminal and family court files, which say what they are by their shape. */
const courtFile =
  /(?<![\p{L}\d-])(?:\d{2}[-/]\d{6}[-/]\d{2}|C\/\d{2}\/\d{5,6}(?: ?\/ ?[A-Z]{2} [A-Z]{2} \d{2}[-/]\d{2,5})?|JE RK \d{2}[-/]\d{2,5}|ECLI:NL:[A-Z]{2,8}:\d{4}:[A-Z\d]{1,10})(?![\p{L}\d-])/gu;

/** Numbers of professionals (BIG), of pupils, and of files and cases. Their words alone are harmless. */
export function findFileNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [kind, pattern] of namedNumbers) {
    for (const match of text.matchAll(pattern)) {
      const number = (match[1] ?? '').replace(/[./-]+$/, '');
      const digits = number.replace(/\D/g, '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      if (digits.length < 3 || passesElevenTest(number)) continue;
      found.push({ kind, severity: 'block', start, end: start + number.length });
    }
  }
  for (const match of text.matchAll(bareFile)) {
    const number = (match[1] ?? '').replace(/[./-]+$/, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (number.replace(/\D/g, '').length < 4 || /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(number)) continue;
    found.push({ kind: 'file-number', severity: 'block', start, end: start + number.length });
  }
  for (const match of text.matchAll(courtFile)) {
    found.push({
      kind: 'file-number',
      severity: 'block',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
