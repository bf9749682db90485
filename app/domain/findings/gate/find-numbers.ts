import { type Spot, spotAt } from './spot';

const named =
  /(?<!\p{L})(?:rapport|verslag|inspectierapport|melding|zaak|dossier|casus|beschikking|uitspraak|kenmerk|calamiteit|nummer|nr\.?|no\.?|ticket|case)(?:nummer)?[ :#-]{1,3}((?:[A-Z]{1,5}[-/ ]?)?\d[\d./-]*\d)/giu;
const coded =
  /(?<![\p{L}\d])\p{Lu}{1,5}[-/ ]?\d{2,}(?:[-/.]\d+)+(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}{2,5}-\d{3,}(?!\d)/gu;
const long = /\d(?:[ ./-]{0,2}\d){4,}/g;
const postcode = /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu;
const yearPair = /^(?:19|20)\d{2} ?[-/ ] ?(?:19|20)?\d{2}$/;
const thousands = /^\d{1,3}(?:\.000)+$/;

/** Numbers that belong to one file, report or place. Findings about the system need none. */
export function* findNumbers(text: string): Generator<Spot> {
  for (const match of text.matchAll(postcode)) yield spotAt(match, 'postcode', 'stop');
  for (const match of text.matchAll(named)) yield spotAt(match, 'number', 'stop', match[1]);
  for (const match of text.matchAll(coded)) {
    if (!/^(?:NEN|ISO)/.test(match[0])) yield spotAt(match, 'number', 'stop');
  }
  for (const match of text.matchAll(long)) {
    if (!yearPair.test(match[0]) && !thousands.test(match[0])) yield spotAt(match, 'number', 'stop');
  }
}
