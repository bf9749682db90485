import { firstNames } from './first-names';
import { surnames } from './surnames';

export interface Word {
  readonly text: string;
  /** Lower case, without accents: how lists hold it. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
const singleLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** Lower case, without accents, however they were typed. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđß]/g, (letter) => singleLetters[letter] ?? letter);
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    plain: plainWord(word),
    start: index,
    end: index + word.length,
  }));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const plainNames = (names: ReadonlySet<string>) => new Set(Array.from(names, plainWord));
const givenNames = plainNames(firstNames);
const familyNames = plainNames(surnames);

const particles = words(
  "van de der den het 't t ter ten te in op aan uit bij la le el al du di da do dos von zu bin ben ibn ait ould",
);
/** Particles that stand in the names of people and hardly in those of institutions. */
const personalParticles = /^(?:van (?:der|den|'?t)|el|al|ait|ould|ben|bin|ibn|dos|da|von)$/;
/** What is a surname after "de" or "van" and a word or a place without it. */
const afterDe = words(
  'vries jong jonge boer wit bruijn bruin bruyn groot haan graaf lange leeuw koning vos ruiter nijs bont',
);
const afterVan = words(
  'dijk dam vliet beek loon veen wijk leeuwen dongen doorn ginneken iersel rossum dalen eck essen gelder gils hal ' +
    'hees hout houten kampen keulen kesteren lier maanen nes oosten oort rijn rooij ruiten schaik son tol vliet zanten zon',
);
const foreignSurname = /^(?:o'\p{L}{3}|m(?:a?)c[a-z]{4}|d'\p{L}{3}|al-\p{L}{3}|el-\p{L}{3}|ait-\p{L}{3})/u;
const surnameEnding =
  /(?:jansen|janssen|ssen|rsen|elsen|nsen|stra|dsma|ersma|inga|ijsen|enberg|mans|ozturk|yilmaz|oglu|idrissi|owski|owska|enko|escu)$/;

/** What makes "Emma Kinderziekenhuis" or "Leo Groep" an organisation. */
const organisationWord =
  /(?:huis|school|college|lyceum|gymnasium|stichting|ziekenhuis|kliniek|instituut|fonds|groep|zorg|centrum|hulp|raad|academie|universiteit|gemeente|vereniging|team|kerk|hof|plein|straat|laan|park|wijk|dag|wet|parochie|methode|model|traject|project|programma|congres|prijs|lezing|locatie|afdeling|syndroom|bescherming|jeugd|foundation|center|centre|hospital|care|group|aanpak|regio|netwerk|bureau|polder|oord|bv|nv)$/i;
const surnamesLikePlaces = words('laan hof wijk kerk park');
const institutionAfter =
  /^(?:\p{L}*(?:ziekenhuis|school|college|gymnasium|lyceum|instituut|stichting|kliniek|centrum|methode|aanpak|fonds|huis|hospice|syndroom|groep|locatie|mavo|vmbo|model|scholengroep|prijs))$/iu;
const institutionBefore = words(
  'school basisschool scholengroep stichting st sint san santa saint prins prinses koning koningin commissie locatie huize ' +
    'college hospice kindcentrum kinderopvang wijkteam kabinet motie wet ziekenhuis kliniek gymnasium lyceum fonds praktijk',
);
const neverNames = words(
  'de het een in op bij van voor door met naar uit over onder na als wij we zij ze hij ik u dit dat deze die er gemeente ' +
    'stichting vereniging huisarts basisschool regio provincie burgemeester wethouder minister stad dorp wijk buurt team ' +
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag ' +
    'donderdag vrijdag zaterdag zondag mevrouw meneer heer familie gezin ook maar en of want dus toen daarna alle veel ' +
    'sommige volgens tussen tijdens sinds tot om aan is zijn was waren wordt worden heeft hebben kan kunnen zal zullen ' +
    'centraal jeugd jeugdwet commissie motie kabinet rapport advies wet nota naam betrokken betrokkene daarom niet wel ' +
    'onze ons uw hun haar moeder vader ouders kind zoon dochter groep raad veilig thuis eigen kracht noord zuid oost west ' +
    'nederland nederlandse nederlands europa europese rijk tweede eerste hoge zie wat wie waar waarom hoe geen elk elke ' +
    'the and of a to for with from',
);

export function hasCapital(word: Word | undefined): word is Word {
  return word !== undefined && /^(?:\p{Lu}|'?[a-z][-']\p{Lu})/u.test(word.text);
}

/** What stands between two words, which are in this order. */
export function between(text: string, one: Word, other: Word): string {
  return text.slice(one.end, other.start);
}

export function isFirstName(word: Word | undefined): word is Word {
  if (!hasCapital(word)) return false;
  return givenNames.has(word.plain) || word.plain.split('-').some((part) => givenNames.has(part));
}

export function isNeverName(word: Word): boolean {
  return neverNames.has(word.plain);
}

export function isOrganisation(word: Word): boolean {
  return organisationWord.test(word.text) && !familyNames.has(word.plain);
}

/** A surname that can be little else. */
export function isKnownSurname(word: Word): boolean {
  if (!hasCapital(word) || word.text.length < 3) return false;
  if (familyNames.has(word.plain) || foreignSurname.test(word.plain)) return true;
  const parts = word.plain.split('-');
  if (parts.length > 1 && parts.some((part) => familyNames.has(part))) return true;
  return word.text.length > 5 && surnameEnding.test(word.plain);
}

/** An unknown word that may be a first name: "GGD Jansen" and "Toen Jansen" are none. */
export function mayBeFirstName(word: Word): boolean {
  if (!hasCapital(word) || word.text.length < 2 || isNeverName(word) || isOrganisation(word)) return false;
  return !/^\p{Lu}{2,5}$/u.test(word.text) && !institutionBefore.has(word.plain);
}

export interface Surname {
  /** Index of its last word. */
  readonly last: number;
  readonly known: boolean;
}

const nextWord = /^(?:[ \n]{1,2}'?|')$/;

/** The surname that begins at `index`, after at most three particles; "Jansen-de" goes on with its second half. */
export function surnameAt(
  text: string,
  list: readonly Word[],
  index: number,
  isSecondHalf = false,
): Surname | null {
  let at = index;
  let word = list[at];
  while (word && at - index < 3 && particles.has(word.plain)) {
    const next = list[at + 1];
    if (!next || !nextWord.test(between(text, word, next))) return null;
    at++;
    word = next;
  }
  if (!hasCapital(word) || word.text.length < 2) return null;
  const led = list.slice(index, at).map(({ plain }) => plain);
  const likePlace = led.length > 0 && surnamesLikePlaces.has(word.plain);
  if ((isNeverName(word) || isOrganisation(word)) && !likePlace) return null;
  const leading = led.join(' ');
  const known =
    personalParticles.test(leading) ||
    (leading === 'de' && afterDe.has(word.plain)) ||
    (leading === 'van' && afterVan.has(word.plain)) ||
    (/^(?:de|ter|ten|)$/.test(leading) && isKnownSurname(word));
  const isHalf = particles.has(/[^-]*$/.exec(word.plain)?.[0] ?? '');
  if (isSecondHalf || !isHalf) return { last: at, known };
  const second = list[at + 1] && surnameAt(text, list, at + 1, true);
  return second ? { last: second.last, known: true } : { last: at, known };
}

/** "Emma" in "Emma Kinderziekenhuis", and "Maarten" in "Sint Maarten". */
export function belongsToInstitution(
  text: string,
  list: readonly Word[],
  first: number,
  last: number,
): boolean {
  const [before, opening, closing, after] = [list[first - 1], list[first], list[last], list[last + 1]];
  if (!opening || !closing) return false;
  const beside = /^\.?[ -]$/;
  const goesOn = after !== undefined && beside.test(between(text, closing, after));
  if (goesOn && (institutionAfter.test(after.text) || (hasCapital(after) && isOrganisation(after))))
    return true;
  return (
    before !== undefined && institutionBefore.has(before.plain) && beside.test(between(text, before, opening))
  );
}
