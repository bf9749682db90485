import type { Candidate, Severity } from './finding';
import {
  belongsToInstitution,
  between,
  hasCapital,
  isFirstName,
  isKnownSurname,
  isNeverName,
  isOrganisation,
  mayBeFirstName,
  surnameAt,
  type Word,
  wordsOf,
} from './name-words';
import { namesakes } from './namesakes';

interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A name by the indexes of its words. */
interface Name {
  readonly first: number;
  readonly last: number;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const titles = words('mevrouw mevr mw meneer heer dhr mijnheer juffrouw mej familie fam gezin mr mrs ms');
/** Titles that count with a full stop behind them. */
const learnedTitles = words('dr drs prof ir ing');
const relatives = words(
  'zoon dochter zoontje dochtertje broer broertje zus zusje vader moeder kind jongen meisje baby peuter kleuter oma opa ' +
    'tante oom neef nicht stiefvader stiefmoeder pleegmoeder pleegvader pleegkind pleegzoon pleegdochter tweeling partner ' +
    'vriend vriendin client cliente jeugdige jongere juf meester buurman buurvrouw',
);
const professions = words(
  'huisarts kinderarts jeugdarts arts gezinsvoogd voogd jeugdbeschermer jeugdreclasseerder leerkracht docent mentor ' +
    'intern begeleider behandelaar therapeut psycholoog psychiater gedragswetenschapper raadsonderzoeker advocaat ' +
    'hulpverlener jeugdhulpverlener casemanager consulent wijkteammedewerker jeugdconsulent verpleegkundige collega',
);
const nameLabels = words('voornaam achternaam roepnaam meisjesnaam');
const callings = words('heet heette heten genaamd geheten');
/** "het meisje, Hidaya, ": beside one of these stands a name, whatever it is. */
const childWord = /^(?:jongen|meisje|zoon|dochter)$/i;
const nameField =
  /(?:^|[\n;.(] ?|: ?)(?:volledige )?naam(?: (?:van )?(?:het |de )?(?:kind|jeugdige|jongere|cli[eë]nt|moeder|vader|ouder|leerling))?: ?$/i;
const personBefore =
  /(?<!\p{L})(?:hij|zij|ze|die|kind|jongen|meisje|baby|zoon|dochter|broer|zus|moeder|vader|oma|opa|jongere|jeugdige|peuter|kleuter|cli[eë]nt|partner|vriend|vriendin)[^.\n]{0,25}$/iu;
const madeBy =
  /(?:methode|methodiek|theorie|model|idee[ëe]n|gedachtegoed|boek|werk|visie|concept) van (?:dr\. |prof\. )?$/i;
const personVerb =
  /^[ \n](?:zei|zegt|vertel|woon|slaap|sliep|huil|liep|loopt|kreeg|krijgt|wil(?:de)?(?!\p{L})|belde?t?(?!\p{L})|vroeg|vraagt|moest|mocht|heeft|had(?!\p{L})|ging|gaat)/u;
/** "genaamd", or an age: "(8 jaar)". */
const isWhose = /^(?:,? genaamd|,? \(?\d{1,2}(?: jaar|\)| mnd)(?! (?:geleden|lang)))/;
const sources = words('volgens namens');
const aloneNever = words(
  'iris roos mark max amber sem levi bo victoria flora maria emma sophia sofia juliana wilhelmina amalia beatrix maxima ' +
    'timon aurora florence joy june grace jordan jade rose ruby ivy lily fleur floor sterre linde merel puck martin julia ' +
    'anna elisabeth catharina antonius karel otto alexander',
);
const determiners = words('het een t dit dat st sint');
const abbreviations = /^(?:B\.V|N\.V|V\.O\.F|U\.A|B\.W|V\.N|E\.U|I\.Q|O\.M|P\.O|V\.O)$/;

const apart = /^[ \n]{1,2}$/;

function isNamesake({ text, words }: Reading, { first, last }: Name): boolean {
  const [opening, closing] = [words[first], words[last]];
  if (!opening || !closing) return false;
  if (namesakes.has(text.slice(opening.start, closing.end).toLowerCase())) return true;
  return madeBy.test(text.slice(Math.max(0, opening.start - 40), opening.start));
}

/** A first name with everything that goes on after it: more first names, particles, a double surname. */
function wholeName({ text, words }: Reading, index: number): Name | null {
  const word = words[index];
  const next = words[index + 1];
  if (!hasCapital(word) || !next || !apart.test(between(text, word, next))) return null;
  const isKnown = isFirstName(word);
  if (!isKnown && (!mayBeFirstName(word) || isFirstName(next))) return null;
  let surname = surnameAt(text, words, index + 1);
  if (!surname || (!isKnown && isFirstName(words[surname.last]))) return null;
  for (let more = 0; more < 2; more++) {
    const [end, after] = [words[surname.last], words[surname.last + 1]];
    if (!end || !after || !apart.test(between(text, end, after))) break;
    const further = surnameAt(text, words, surname.last + 1);
    if (!further || !(isFirstName(end) || further.known || isFirstName(words[further.last]))) break;
    if (!isFirstName(end) && /\n/.test(between(text, end, after))) break;
    surname = { last: further.last, known: surname.known || further.known };
  }
  return isKnown || surname.known ? { first: index, last: surname.last } : null;
}

/** "Daan de Vries"; not "Emma Kinderziekenhuis", and nobody after whom a method is called. */
function fullNameAt(reading: Reading, index: number): Name | null {
  const name = wholeName(reading, index);
  if (!name || isNamesake(reading, name)) return null;
  return belongsToInstitution(reading.text, reading.words, name.first, name.last) ? null : name;
}

const initialWord = /^(?:\p{Lu}|Th|Ch|Ph|IJ|Chr|Joh|Fr|Jo|Ed)$/u;

/** The index after the initials that begin at `index`; the same index where there are none. */
function afterInitials({ text, words }: Reading, index: number): number {
  let at = index;
  for (let count = 0; count < 5; count++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !initialWord.test(word.text)) break;
    if (!/^\.[ \n]?$/.test(between(text, word, next))) break;
    at++;
  }
  return at;
}

/** "A.B. Jansen", "J. de Vries": one initial counts only before a particle or a known surname. */
function initialledAt(reading: Reading, index: number): Name | null {
  const { text, words } = reading;
  if (!initialWord.test(words[index]?.text ?? '')) return null;
  const at = afterInitials(reading, index);
  const [opening, named, before] = [words[index], words[at], words[index - 1]];
  if (at === index || !opening || !named) return null;
  if (before && /^[.-]$/.test(between(text, before, opening))) return null;
  if (abbreviations.test(text.slice(opening.start, named.start).replace(/\.\s*$/, ''))) return null;
  const surname = surnameAt(text, words, at);
  if (!surname) return null;
  const certain = at - index > 1 || surname.last > at || surname.known;
  return certain && !belongsToInstitution(text, words, index, surname.last)
    ? { first: index, last: surname.last }
    : null;
}

/** "mevrouw Jansen", "dhr. J. van Dijk", "de heer Bakker", "familie Haddad": the name after the title. */
function titledAt(reading: Reading, index: number): Name | null {
  const { text, words } = reading;
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !(titles.has(word.plain) || learnedTitles.has(word.plain))) return null;
  const before = words[index - 1];
  const gap = between(text, word, next);
  if (learnedTitles.has(word.plain) && !gap.startsWith('.')) return null;
  if (word.plain === 'heer' && before?.plain !== 'de') return null;
  if (!/^(?:\.? {0,2}|\.?\n)$/.test(gap) || gap === '') return null;
  if (word.plain === 'gezin' && before?.plain === 'en') return null;
  if (next.plain === 'van' && isFirstName(words[index + 2])) return null;
  const at = afterInitials(reading, index + 1);
  const whole = wholeName(reading, at);
  const last = whole?.last ?? surnameAt(text, words, at)?.last;
  if (last === undefined) return null;
  const name = { first: index + 1, last };
  if (isNamesake(reading, name) || belongsToInstitution(text, words, index + 1, last)) return null;
  return name;
}

/** "de moeder van Daan": no surname, but a first name. */
function belongingAt(reading: Reading, index: number): Name | null {
  const { text, words } = reading;
  const [word, link, name] = [words[index], words[index + 1], words[index + 2]];
  if (!word || !name || link?.text !== 'van' || !isFirstName(name)) return null;
  if (!relatives.has(word.plain) && !/^(?:ouders?|gezin|familie|juf|leven|verhaal)$/.test(word.plain))
    return null;
  if (!apart.test(between(text, link, name)) || aloneNever.has(name.plain)) return null;
  const last = wholeName(reading, index + 2)?.last ?? index + 2;
  return belongsToInstitution(text, words, index + 2, last) ? null : { first: index + 2, last };
}

/** "zoon Daan", "huisarts De Jong", "moeder (Samira)", "het kind heet Hidaya", "roepnaam Rinus". */
function presentedAt(reading: Reading, index: number): Name | null {
  const { text, words } = reading;
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next) return null;
  const isLabel = nameLabels.has(word.plain);
  const isCalling = callings.has(word.plain);
  const presents = isLabel || isCalling || relatives.has(word.plain) || professions.has(word.plain);
  if (!presents) return null;
  const gap = between(text, word, next);
  if (!/^(?:[ \n]{1,2}|, ?| ?\(|: ?)$/.test(gap)) return null;
  const surname = surnameAt(text, words, index + 1);
  const isOne = hasCapital(next) && !isNeverName(next) && !isOrganisation(next);
  const whole = isFirstName(next) ? (wholeName(reading, index + 1)?.last ?? index + 1) : null;
  const last = whole ?? (surname?.known ? surname.last : isOne ? index + 1 : null);
  if (last === null || belongsToInstitution(text, words, index + 1, last)) return null;
  const isSure = isFirstName(next) || (surname?.known ?? false);
  const isBeside = childWord.test(word.text) && gap === ', ' && text[words[last]?.end ?? 0] === ',';
  const speaksOfPerson = isCalling && personBefore.test(text.slice(Math.max(0, word.start - 40), word.start));
  return isSure || isLabel || isBeside || speaksOfPerson ? { first: index + 1, last } : null;
}

/** "Naam kind: Bo Willems", whatever the name. */
function labelledAt({ text, words }: Reading, index: number): Name | null {
  const word = words[index];
  if (!hasCapital(word) || !text.slice(Math.max(0, word.start - 2), word.start).includes(':')) return null;
  if (!nameField.test(text.slice(Math.max(0, word.start - 40), word.start))) return null;
  const next = words[index + 1];
  const surname = next && apart.test(between(text, word, next)) ? surnameAt(text, words, index + 1) : null;
  if (isNeverName(word) || isOrganisation(word)) return null;
  return { first: index, last: surname?.last ?? index };
}

/** "Jansen, Piet". */
function reversedAt({ text, words }: Reading, index: number): Name | null {
  const [word, next] = [words[index], words[index + 1]];
  if (!hasCapital(word) || !next || between(text, word, next) !== ', ' || !isKnownSurname(word)) return null;
  return isFirstName(next) ? { first: index, last: index + 1 } : null;
}

/** "Milan genaamd", "Ahmed (8 jaar)", "Noa vertelde": a first name that is or does what people are and do. */
function actingAt({ text, words }: Reading, index: number): Severity | null {
  const [neighbour, word] = [words[index - 1], words[index]];
  if (!isFirstName(word)) return null;
  const after = text.slice(word.end, word.end + 24);
  if (isWhose.test(after)) return 'warn';
  const before = neighbour && apart.test(between(text, neighbour, word)) ? neighbour.plain : '';
  if (aloneNever.has(word.plain) || determiners.has(before)) return null;
  if (belongsToInstitution(text, words, index, index)) return null;
  return sources.has(before) || personVerb.test(after) ? 'ask' : null;
}

const shapes = [titledAt, belongingAt, presentedAt, labelledAt, fullNameAt, reversedAt, initialledAt];

/**
 * Names of people, as far as a text shows them: a warning at most, because a rule cannot know every name and must
 * not hold up a text about organisations and places. A first name alone, and a name that was found before, is a
 * question.
 */
export function findNames(text: string): Candidate[] {
  const reading = { text, words: wordsOf(text) };
  const found: Candidate[] = [];
  const named = new Set<string>();
  const taken = new Set<number>();
  const add = ({ first, last }: Name, severity: Severity) => {
    const [opening, closing] = [reading.words[first], reading.words[last]];
    if (!opening || !closing) return;
    found.push({ kind: 'name', severity, start: opening.start, end: closing.end });
    for (let index = first; index <= last; index++) taken.add(index);
    for (const { text: part, plain } of reading.words.slice(first, last + 1)) {
      if (severity === 'warn' && /^\p{Lu}.{2}/u.test(part)) named.add(plain);
    }
  };

  for (let index = 0; index < reading.words.length; index++) {
    let name: Name | null = null;
    for (const shapeAt of shapes) name ??= shapeAt(reading, index);
    if (name) {
      add(name, 'warn');
      index = name.last;
      continue;
    }
    const severity = actingAt(reading, index);
    if (severity) add({ first: index, last: index }, severity);
  }
  for (const [index, word] of reading.words.entries()) {
    const isSame = !taken.has(index) && hasCapital(word) && named.has(word.plain) && !isNeverName(word);
    if (isSame && !belongsToInstitution(text, reading.words, index, index))
      add({ first: index, last: index }, 'ask');
  }
  return found;
}
