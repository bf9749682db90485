import type { Candidate } from './finding';
import { firstNames } from './first-names';

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
const particles = new Set(
  "van de der den het 't ter ten te in op aan uit bij la le el al du di da dos von zu bin ben ibn op".split(
    ' ',
  ),
);
const titles = new Set(['mevrouw', 'mevr', 'mw', 'meneer', 'dhr', 'mijnheer', 'juffrouw']);
const kin = new Set(
  (
    'zoon dochter zoontje dochtertje broer broertje zus zusje vader moeder kind jongen meisje baby peuter kleuter oma opa ' +
    'stiefvader stiefmoeder pleegmoeder pleegvader genaamd heet heette heten cliënt cliënte jeugdige'
  ).split(' '),
);
const surnameEnding = /(?:jansen|janssen|sen|stra|sma|inga|ema|ijsen|enberg|mans|ozturk|yilmaz|idrissi)$/;

/** What makes "Emma Kinderziekenhuis" or "Leo Groep" an organisation. */
const organisationWord =
  /(?:huis|school|college|lyceum|stichting|ziekenhuis|kliniek|instituut|fonds|groep|zorg|centrum|hulp|raad|academie|universiteit|gemeente|vereniging|team|kerk|hof|plein|straat|laan|park|wijk|dag|wet|parochie|methode|model|traject|project|programma|congres|prijs|lezing|paulowna|foundation|center|centre|hospital|school|care|group|aanpak|regio|netwerk|bureau|bv|nv)$/i;
const notBeforeSurname = new Set(
  (
    'de het een in op bij van voor door met naar uit over onder na als wij we zij ze hij ik u dit dat deze die er gemeente ' +
    'stichting vereniging huisarts basisschool regio provincie burgemeester wethouder minister stad dorp wijk buurt team ' +
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag ' +
    'donderdag vrijdag zaterdag zondag mevrouw meneer heer familie gezin ook maar en of want dus toen daarna alle veel ' +
    'sommige volgens tussen tijdens sinds tot om aan is zijn was waren wordt worden heeft hebben kan kunnen zal zullen'
  ).split(' '),
);

/** Lower case, with each accented letter as one character however it was typed. */
function plain(word: string): string {
  return word.toLowerCase().normalize('NFC');
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    words.push({
      text: word,
      lower: plain(word),
      start: index,
      end: index + word.length,
    });
  }
  return words;
}

function hasCapital(word: Word | undefined): word is Word {
  return word !== undefined && /^(?:\p{Lu}|'?[a-z]-\p{Lu})/u.test(word.text);
}

function stands(text: string, one: Word, other: Word, between: RegExp): boolean {
  return between.test(text.slice(one.end, other.start));
}

function isSurname(word: Word | undefined): word is Word {
  return hasCapital(word) && word.text.length > 1 && !organisationWord.test(word.text);
}

/** The surname that begins at `index`, after at most three particles; the index of its last word. */
function surnameAt(text: string, words: readonly Word[], index: number): number | null {
  let at = index;
  let word = words[at];
  while (word && at - index < 3 && particles.has(word.lower)) {
    const next = words[at + 1];
    if (!next || !stands(text, word, next, /^ {1,2}$|^'$/)) return null;
    at++;
    word = next;
  }
  return isSurname(word) && !notBeforeSurname.has(word.lower) ? at : null;
}

function isFirstName(word: Word): boolean {
  return hasCapital(word) && word.lower.split('-').some((part) => firstNames.has(part));
}

function looksLikeSurname(word: Word): boolean {
  return word.text.length > 5 && surnameEnding.test(word.lower);
}

/** "Daan de Vries", and an unknown first name before a surname that can be nothing else. */
function fullNameAt(text: string, words: readonly Word[], index: number): number | null {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !hasCapital(word) || !stands(text, word, next, /^ {1,2}$/)) return null;
  const last = surnameAt(text, words, index + 1);
  const surname = last === null ? undefined : words[last];
  if (last === null || !surname) return null;
  if (isFirstName(word)) {
    const after = words[last + 1];
    const goesOn = hasCapital(after) && stands(text, surname, after, /^ $/);
    return goesOn && organisationWord.test(after.text) ? null : last;
  }
  return looksLikeSurname(surname) && !notBeforeSurname.has(word.lower) && !organisationWord.test(word.text)
    ? last
    : null;
}

/** "mevrouw Jansen", "dhr. De Vries", "de heer Bakker": the name after the title. */
function titledNameAt(text: string, words: readonly Word[], index: number): number | null {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return null;
  const before = words[index - 1];
  const isTitle = titles.has(word.lower) || (word.lower === 'heer' && before && before.lower === 'de');
  if (!isTitle || !stands(text, word, next, /^\.? {1,2}(?:\p{Lu}\. ?){0,3}$/u)) return null;
  return surnameAt(text, words, index + 1);
}

/** "zoon Daan", "genaamd Sanne": a known first name alone, where the text speaks of a person. */
function isNamedRelative(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    kin.has(word.lower) &&
    isFirstName(next) &&
    stands(text, word, next, /^,? {1,2}$/)
  );
}

const initials = /(?<![\p{L}\d.])(?!(?:B\.V|N\.V|V\.O\.F|U\.A)\.)(?:\p{Lu}\. ?){1,4}$/u;

/** "A.B. Jansen", "J. de Vries": one initial counts only before a particle or a plain surname. */
function initialsStart(text: string, words: readonly Word[], index: number, last: number): number | null {
  const word = words[index];
  const surname = words[last];
  if (!word || !surname) return null;
  if (text[word.start - 1] !== '.' && text[word.start - 2] !== '.') return null;
  const from = Math.max(0, word.start - 13);
  const found = initials.exec(text.slice(from, word.start));
  if (!found) return null;
  const count = found[0].replace(/[^.]/g, '').length;
  const certain = count > 1 || last > index || looksLikeSurname(surname);
  return certain ? from + found.index : null;
}

/**
 * Names of people, as far as a text shows them: a warning at most, because a rule cannot know
 * every name and must not hold up a text about organisations and places.
 */
export function findNames(text: string): Candidate[] {
  const words = wordsOf(text);
  const found: Candidate[] = [];
  const add = (start: number, end: number) => found.push({ kind: 'name', severity: 'warn', start, end });

  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const full = fullNameAt(text, words, index);
    const titled = full === null ? titledNameAt(text, words, index) : null;
    const surname = full === null && titled === null ? surnameAt(text, words, index) : null;
    const opening = surname === null ? null : initialsStart(text, words, index, surname);
    const endOf = (last: number) => words[last]?.end ?? word.end;
    if (full !== null) {
      add(word.start, endOf(full));
      index = full;
    } else if (titled !== null) {
      add(words[index + 1]?.start ?? word.start, endOf(titled));
      index = titled;
    } else if (opening !== null && surname !== null) {
      add(opening, endOf(surname));
      index = surname;
    } else if (isNamedRelative(text, words, index)) {
      const name = words[index + 1];
      if (name) add(name.start, name.end);
    }
  }
  return found;
}
