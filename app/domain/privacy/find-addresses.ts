import type { Candidate } from './finding';

const notAYear = '(?!(?:19|20)\\d{2}(?!\\d))';
/** "12", "12b", "12 b", "12-2", "12 bis", "118 II", "12 hs". */
const houseNumber =
  '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\d])|[-/]\\d{1,3}|[-/]?[a-zA-Z]{1,2}\\d?(?![\\p{L}\\d])| (?:bis|hs|huis|I{1,3}|IV)(?![\\p{L}\\d])(?: ?[A-Z](?![\\p{L}\\d]))?)?(?![\\d.,]\\d|\\d|[\\p{L}%])';
const numberWord = '(?:(?:nr|no|huisnr)\\.? ?|nummer |huisnummer )?';
/** "In de winkelstraat 3 keer": how often or how many. */
const notACount =
  '(?! (?:keer|maal|jaar|uur|dag|dagen|week|weken|maanden|meldingen|kinderen|jongeren|gezinnen|woningen|mensen|incidenten|plaatsen)(?!\\p{L}))';
const number = `${numberWord}${notAYear}${houseNumber}${notACount}`;
const outside = '(?<![\\p{L}\\d])';
const closing = '(?=$|[.,;:)\\n]| (?:in|te|op de|bij|en|woon\\p{L}*|staat|is|was|,)(?![\\p{L}]))';

/** Endings that make a word a street wherever it stands. */
const plainStreet = new RegExp(
  `${outside}(?:'s-)?\\p{L}[\\p{L}'.-]{2,40}(?:straat|laan|gracht|singel|kade|plantsoen|steeg|dreef|boulevard|allee) ${number}`,
  'giu',
);
/** Endings that ordinary words have too: only with a capital. */
const capitalStreet = new RegExp(
  `${outside}(?:'s-)?\\p{Lu}[\\p{L}'.-]{2,40}(?:weg|plein|dijk|hof|pad|poort|wal|erf|kamp|akker|brink|oord|zoom|vaart|einde|hoek|str\\.) ` +
    `${number}${closing}`,
  'gu',
);
/** "Laan van Nieuw Oost-Indië 12": a street word first. */
const streetWordFirst = new RegExp(
  `${outside}(?:Laan|Weg|Plein|Hof|Straat|Kade|Park|Pad|Singel|Gracht)(?: (?:van|der|den|de|het|naar|'t|ten|ter)){1,3}` +
    `(?: \\p{Lu}[\\p{L}'-]{1,30}){1,3} ${number}`,
  'gu',
);
const placeOnly = new RegExp(
  `${outside}(?:Gracht|Singel|Kade|Plein(?: (?:19|20)\\d{2})?|Markt|Dam|Brink|Voorhout|Vijverberg|Hofstraat|Kerkstraat) ` +
    `${number}${closing}`,
  'gu',
);
/** Where the text speaks of living somewhere, any words with capitals and a number. */
const livedAt = new RegExp(
  `${outside}(?:adres|woonadres|verblijfadres|wonen|woont|woonde|woonden|wonend|wonende|verblijft|verbleef|verblijven|verhuisde|verhuisd|onderdak)` +
    `(?: (?:is|nu|daar|tijdelijk|weer))?:? (?:(?:op|aan|in|naar|bij) )?(?:(?:de|het) )?` +
    `((?:\\p{Lu}[\\p{L}'.-]{1,30} (?:de |het |den |der |van ){0,2}){1,4}${number})`,
  'gu',
);
/** What has a number and is no street. */
const numberedThing =
  /^(?:Groep|Kamer|Locatie|Afdeling|Unit|Team|Fase|Gezin|Zorggroep|Leefgroep|Stap|Niveau|Artikel|Bijlage|Cliënt|Kind|Wijk|Regio|Perceel|Lokaal|Verdieping|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)(?! \p{Lu}\p{L})/u;
const wordBefore =
  /(?<![\p{L}\d])(?:(?:Prins(?:es)?|Koning(?:in)?|Burgemeester|Burg\.|Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Sint|St\.|[Dd]okter|[Dd]r\.|Professor|[Pp]rof\.|Meester|Mr\.|Mgr\.|Ds\.|Pastoor|Kardinaal|Graaf|Admiraal|Generaal|Jan|Eerste|Tweede|Derde|1e|2e|3e|Noord|Zuid|Oost|West|Achter|(?:\p{Lu}\.){1,4})(?: ?(?:van|de|der|den|ter|ten)){0,2}|[Vv]an(?: de[rn]?)?) $/u;
/** Initials stand against the name: "J.P.Coenstraat" and "J.P. Coenstraat". */
const longestBefore = 32;

const neverStreets = new Set(
  'onderweg snelweg halverwege gerechtshof tijdpad zorgpad leerpad bezoek'.split(' '),
);

const houseAfter =
  `(?:(?:,? {0,2}(?:(?:nr|no|huisnr)\\.? ?|nummer |huisnummer )?|-)(${notAYear}` +
  `\\d{1,4}(?:-?[a-zA-Z](?![\\p{L}\\d])|[-/]\\d{1,3}| (?:bis|hs|huis)(?![\\p{L}\\d]))?(?![\\d.,]\\d|\\d|%)))?`;
const postcode = new RegExp(
  `(?<![\\d\\p{L}])(?<!\\d[.,])([1-9]\\d{3})( {0,2}|-)([A-Za-z]{2})(?![\\p{L}])${houseAfter}`,
  'gu',
);
/** "84, 2511 BT": a house number first, where no street stands before it. */
const houseBefore = /(?:^|[:(\n;] ?|huisn(?:umme)?r\.?:? ?|nummer |nr\.? )(\d{1,4}[a-zA-Z]?,? {0,2})$/;
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
/** Pairs in capitals behind a year or the number of an article: "2015 GI", "art. 1250 BW". */
const shortForms = new Set(
  'BW GI JB JR OM PO VO SO BO WW WO RO RV SR SV VN EU UK MO AO PI HR IQ CJ'.split(' '),
);
const lawBefore = /(?:art(?:ikel(?:en)?)?\.?|lid|boek|titel|§)[ \d:.,a-z-]{0,12}$/i;

function* streets(text: string): Generator<Candidate> {
  for (const pattern of [plainStreet, capitalStreet, streetWordFirst, placeOnly]) {
    for (const match of text.matchAll(pattern)) {
      const word = (match[0].split(' ')[0] ?? '').toLowerCase();
      if (neverStreets.has(word)) continue;
      const from = Math.max(0, match.index - longestBefore);
      const before = wordBefore.exec(text.slice(from, match.index))?.[0] ?? '';
      const end = match.index + match[0].length;
      yield { kind: 'address', severity: 'block', start: match.index - before.length, end };
    }
  }
  for (const match of text.matchAll(livedAt)) {
    const [whole, address = ''] = match;
    if (numberedThing.test(address)) continue;
    const end = match.index + whole.length;
    yield { kind: 'address', severity: 'block', start: end - address.length, end };
  }
}

function isPostcode(text: string, match: RegExpExecArray): boolean {
  const [, digits = '', gap = '', letters = '', number] = match;
  const upper = letters.toUpperCase();
  const inCapitals = letters === upper;
  if (unusedLetters.has(upper)) return false;
  const isYear = /^(?:19|20)/.test(digits);
  if (gap === '-' && (!inCapitals || isYear)) return false;
  if (shortForms.has(upper) && gap !== '') {
    if (isYear && !number) return false;
    if (lawBefore.test(text.slice(Math.max(0, match.index - 24), match.index))) return false;
  }
  if (!wordsOfTwo.has(letters.toLowerCase())) return true;
  if (!inCapitals) return gap === '' && number !== undefined;
  if (isYear && gap !== '' && !number) return false;
  return !(/^(?:ER|EN|DE|IN)$/.test(upper) && gap !== '' && isYear);
}

function* postcodes(text: string): Generator<Candidate> {
  for (const match of text.matchAll(postcode)) {
    if (!isPostcode(text, match)) continue;
    const before = houseBefore.exec(text.slice(Math.max(0, match.index - 24), match.index));
    const start = match.index - (match[4] === undefined ? (before?.[1]?.length ?? 0) : 0);
    yield { kind: 'postcode', severity: 'block', start, end: match.index + match[0].length };
  }
}

/** Postcodes, with the house number beside them, and streets with a house number. */
export function findAddresses(text: string): Candidate[] {
  return [...postcodes(text), ...streets(text)];
}
