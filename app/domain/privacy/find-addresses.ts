import type { Candidate } from './finding';

const houseNumber =
  '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\d])|[-/]\\d{1,3}|-?[a-zA-Z]{1,2}\\d?(?![\\p{L}\\d]))?(?![\\d.,]\\d|\\d|[\\p{L}%])';
const notAYear = '(?!(?:19|20)\\d{2}(?!\\d))';
const numberWord = '(?:(?:nr|no)\\.? ?|nummer |huisnummer )?';

/** Endings that make a word a street wherever it stands. */
const plainStreet = new RegExp(
  `(?<![\\p{L}\\d])\\p{L}[\\p{L}'.-]{2,40}(?:straat|laan|gracht|singel|kade|plantsoen|steeg|dreef|boulevard|allee)` +
    ` ${numberWord}${notAYear}${houseNumber}`,
  'giu',
);
/** Endings that ordinary words have too: only with a capital. */
const capitalStreet = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'.-]{2,40}(?:weg|plein|dijk|hof|pad|poort|wal|erf|kamp|akker|brink|oord|zoom|vaart|str\\.) ` +
    `${numberWord}${notAYear}${houseNumber}(?=$|[.,;:)\\n]| (?:in|te|op de|bij|,)(?![\\p{L}]))`,
  'gu',
);
/** "Laan van Nieuw Oost-Indië 12": a street word first. */
const streetWordFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:Laan|Weg|Plein|Hof|Straat|Kade|Park|Pad|Singel|Gracht)(?: (?:van|der|den|de|het|naar|'t|ten|ter)){1,3}` +
    `(?: \\p{Lu}[\\p{L}'-]{1,30}){1,3} ${numberWord}${notAYear}${houseNumber}`,
  'gu',
);
const placeOnly = new RegExp(
  `(?<![\\p{L}\\d])(?:Gracht|Singel|Kade|Plein|Markt|Dam|Brink|Voorhout|Vijverberg|Hofstraat|Kerkstraat) ` +
    `${notAYear}${houseNumber}(?=$|[.,;:)\\n]| (?:in|te)(?!\\p{L}))`,
  'gu',
);
const wordBefore =
  /(?<![\p{L}\d])(?:Prins(?:es)?|Koning(?:in)?|Burgemeester|Burg\.|Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Sint|St\.|Dokter|Dr\.|Professor|Prof\.|Meester|Mr\.|Pastoor|Graaf|Admiraal|Generaal|Jan|Eerste|Tweede|Derde|1e|2e|3e|Noord|Zuid|Oost|West)(?: (?:van|de|der|den|ter|ten)){0,2} $/u;

const neverStreets = new Set([
  'onderweg',
  'snelweg',
  'halverwege',
  'gerechtshof',
  'tijdpad',
  'zorgpad',
  'leerpad',
]);

const postcode =
  /(?<![\d\p{L}])(?<!\d[.,])([1-9]\d{3})( {0,2}|-)([A-Za-z]{2})(?![\p{L}])(?:(?:,? {0,2}(?:(?:nr|no)\.? ?|nummer |huisnummer )?|-)((?!(?:19|20)\d{2}(?!\d))\d{1,4}(?:-?[a-zA-Z](?![\p{L}\d])|[-/]\d{1,3})?(?![\d.,]\d|\d|%)))?/gu;
/** Series the post does not use. */
const unusedLetters = new Set(['SA', 'SD', 'SS']);
/** Pairs that are a word or a unit: 2015 en, 1500 km. */
const wordsOfTwo = new Set(
  (
    'aan af al am an as at au bc be bij bv bs by ca ci cm da de di dl dm do du ed eh eu ex ft gb gr ha he hé ho hz if ' +
    'ik in ir is ja je jr kb kg km kw la le lb ld li lo ma mb me mg ml mm mo mr ms mw my na nb nl no nr nu nv of oh ok om ' +
    'on op or os oz pc pg pk pm po px sr st tb te to tv uk up us uw va vb vg vo vs we wo wc zo er et en ds dr us ad ab'
  ).split(' '),
);

function* streets(text: string): Generator<Candidate> {
  for (const pattern of [plainStreet, capitalStreet, streetWordFirst, placeOnly]) {
    for (const match of text.matchAll(pattern)) {
      const word = (match[0].split(' ')[0] ?? '').toLowerCase();
      if (neverStreets.has(word)) continue;
      const from = Math.max(0, match.index - 32);
      const before = wordBefore.exec(text.slice(from, match.index))?.[0] ?? '';
      yield {
        kind: 'address',
        severity: 'block',
        start: match.index - before.length,
        end: match.index + match[0].length,
      };
    }
  }
}

function* postcodes(text: string): Generator<Candidate> {
  for (const match of text.matchAll(postcode)) {
    const [whole, digits = '', gap = '', letters = '', number] = match;
    if (unusedLetters.has(letters.toUpperCase())) continue;
    const isWord = wordsOfTwo.has(letters.toLowerCase());
    const inCapitals = letters === letters.toUpperCase();
    const isYear = /^(?:19|20)/.test(digits);
    if (isWord && !inCapitals && !number) continue;
    if (isWord && isYear && gap !== '' && !number) continue;
    if (isWord && !inCapitals && gap !== '') continue;
    if (gap === '-' && !inCapitals) continue;
    if (/^(?:ER|EN|DE|IN)$/i.test(letters) && gap !== '' && isYear) continue;
    yield { kind: 'postcode', severity: 'block', start: match.index, end: match.index + whole.length };
  }
}

/** Postcodes, with the house number when it follows, and streets with a house number. */
export function findAddresses(text: string): Candidate[] {
  return [...postcodes(text), ...streets(text)];
}
