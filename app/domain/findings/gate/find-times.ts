import {
  dayMonthName,
  dayMonthYear,
  isDay,
  monthNameDay,
  wordMonthYear,
  yearMonthDay,
} from '../../privacy/date-patterns';
import { type Spot, spotAt } from './spot';

const monthNames =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|june|july|' +
  'october';
const monthOfYear = new RegExp(
  `(?<![\\p{L}\\d])(?:${monthNames}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\.? ?(?:van |in )?(?:(?:19|20)\\d{2}|'\\d{2})(?!\\d)`,
  'giu',
);
const monthInDigits =
  /(?<![\d./-])(?:(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}|(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2]))(?![\d]|[-/.]\d)/g;
const wordDay = new RegExp(
  `(?<!\\p{L})(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}(?:e|de|ste)) (?:van )?(?:${monthNames})(?!\\p{L})`,
  'giu',
);
const dayOfMonth = /(?<!\p{L})(?:op|d\.d\.|dd\.?|per|van) (\d{1,2}[-/]\d{1,2})(?![\d%]|[-/]\d)/giu;
const month = new RegExp(`(?<!\\p{L})(?:${monthNames})(?!\\p{L})`, 'giu');
const year =
  /(?<![\d.,/€-])(?:19[5-9]\d|20[0-4]\d)(?!\d|[.,]\d)|(?<=(?:19|20)\d{2}[-/])(?:(?:19|20)\d{2})(?!\d)/g;
const shortYear = /(?<!\p{L})(?:in|sinds|eind|begin|medio|voor|na|vanaf|tot) ('\d{2})(?!\d)/giu;
const quantity =
  /^ (?:euro|kinderen|jongeren|jeugdigen|gezinnen|mensen|uur|uren|meldingen|keer|woorden|tekens|professionals|medewerkers)(?!\p{L})/iu;
/** The year of a law or a guideline says nothing about a case. */
const law =
  /(?<!\p{L})(?:\p{L}*wet|\p{L}*wetten|verdrag|AVG|Wlz|Wmo|Wvggz|Wkkgz|richtlijn\p{L}*|meldcode|kwaliteitskader|handreiking|decentralisatie|transitie)(?!\p{L})/iu;

/** Days, months and years: a moment makes a case findable in the newspaper. */
export function* findTimes(text: string): Generator<Spot> {
  for (const match of text.matchAll(dayMonthYear)) {
    if (isDay(Number(match[1]), Number(match[3]))) yield spotAt(match, 'date', 'stop');
  }
  for (const match of text.matchAll(yearMonthDay)) {
    if (isDay(Number(match[4]), Number(match[3]))) yield spotAt(match, 'date', 'stop');
  }
  for (const pattern of [dayMonthName, wordMonthYear, monthNameDay, wordDay, monthOfYear, monthInDigits]) {
    for (const match of text.matchAll(pattern)) yield spotAt(match, 'date', 'stop');
  }
  for (const match of text.matchAll(dayOfMonth)) {
    const [day = 0, inMonth = 0] = (match[1] ?? '').split(/[-/]/).map(Number);
    if (isDay(day, inMonth)) yield spotAt(match, 'date', 'stop', match[1]);
  }
  for (const match of text.matchAll(month)) yield spotAt(match, 'month', 'look');
  for (const match of text.matchAll(year)) {
    if (quantity.test(text.slice(match.index + 4, match.index + 30))) continue;
    const around = text.slice(Math.max(0, match.index - 60), match.index + 60);
    yield spotAt(match, 'year', law.test(around) ? 'look' : 'stop');
  }
  for (const match of text.matchAll(shortYear)) yield spotAt(match, 'year', 'stop', match[1]);
}
