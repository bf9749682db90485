import { plainWord, type Word, wordsOf } from '../../privacy/name-words';
import { knownPlaces, placesLikeWords } from './known-places';
import { beginsSentence, type Spot, type SpotKind } from './spot';

/** Names the portal knows and a finding may not hold. */
export interface ListedNames {
  /** Municipalities, provinces and youth regions. */
  readonly places: readonly string[];
  /** Organisations on record, with the other names they go or went by. */
  readonly organisations: readonly string[];
  /** People of the network. */
  readonly people: readonly string[];
}

interface Listed {
  readonly kind: Extract<SpotKind, 'place' | 'organisation' | 'listed-person'>;
  readonly tokens: readonly string[];
}

type Index = ReadonlyMap<string, readonly Listed[]>;

/** What is called so in the whole country, whoever it is on record as. */
const everywhere = new Set([
  'veilig thuis',
  'politie',
  'gemeente',
  'jeugdbescherming',
  'openbaar ministerie',
  'raad voor de kinderbescherming',
  'centrum voor jeugd en gezin',
  'ggd',
  'ggz',
  'halt',
  'slachtofferhulp nederland',
  'jeugdzorg nederland',
  'kinderrechter',
  'onderwijs',
  'leerplicht',
  'reclassering nederland',
  'zorgkantoor',
  'wijkteam',
  'school',
  'ziekenhuis',
]);
const legalForms =
  /^(?:de |het )?(?:gemeente|stichting|vereniging|coöperatie|provincie|jeugdregio|regio)(?: |$)/i;
const legalEnds = /,? (?:b\.?v\.?|n\.?v\.?|u\.?a\.?)$/i;
const particles = new Set(
  "van de der den het 't t ter ten te in op aan uit bij la le el al du di da do dos von zu bin ben ibn".split(
    ' ',
  ),
);

/** Names by their first word, so that a text is gone through once however many are on record. */
export function indexNames({ places, organisations, people }: ListedNames): Index {
  const index = new Map<string, Listed[]>();
  const add = (kind: Listed['kind'], name: string) => {
    const tokens = tokensOf(name);
    const whole = tokens.join(' ');
    if (whole.length < 3 || everywhere.has(whole)) return;
    const [first = ''] = tokens;
    const known = index.get(first) ?? [];
    if (!known.some((one) => one.kind === kind && one.tokens.join(' ') === whole)) {
      index.set(first, [...known, { kind, tokens }]);
    }
  };
  for (const place of [...knownPlaces, ...places]) for (const part of place.split('/')) add('place', part);
  for (const name of organisations) {
    add('organisation', name);
    const short = name.replace(legalForms, '').replace(legalEnds, '');
    if (short !== name) add('organisation', short);
  }
  for (const name of people) {
    add('listed-person', name);
    add('listed-person', surnameOf(name));
  }
  return index;
}

function tokensOf(name: string): string[] {
  return wordsOf(name).flatMap(({ plain }) => plain.split('-'));
}

/** From the first particle or second word on; nothing of a name of one word. */
function surnameOf(name: string): string {
  const [, ...rest] = name.trim().split(/\s+/);
  return rest.join(' ');
}

/** Places, organisations and people by the names the portal knows. */
export function* findListedNames(text: string, index: Index): Generator<Spot> {
  const words = wordsOf(text).flatMap(splitAtDashes);
  for (const [at, word] of words.entries()) {
    for (const listed of candidatesFor(word.plain, index)) {
      const last = lastWordOf(text, words, at, listed.tokens);
      const spot = last && judge(text, words.slice(at, at + listed.tokens.length), listed);
      if (spot) yield spot;
    }
  }
}

function splitAtDashes(word: Word): Word[] {
  let from = word.start;
  return word.text.split('-').map((text) => {
    const start = from;
    from += text.length + 1;
    return { text, plain: plainWord(text), start, end: start + text.length };
  });
}

/** Also "Amsterdamse" and "Amsterdams", of a place of one word that is nothing else. */
function candidatesFor(plain: string, index: Index): readonly Listed[] {
  const exact = index.get(plain) ?? [];
  const stem = /^(.{5,}?)(?:se|s|ers?)$/.exec(plain)?.[1];
  if (stem === undefined || placesLikeWords.has(stem)) return exact;
  const derived = (index.get(stem) ?? []).filter(
    ({ kind, tokens }) => kind === 'place' && tokens.length === 1,
  );
  return derived.length === 0
    ? exact
    : [...exact, ...derived.map(({ kind }): Listed => ({ kind, tokens: [plain] }))];
}

function lastWordOf(
  text: string,
  words: readonly Word[],
  at: number,
  tokens: readonly string[],
): Word | null {
  for (const [offset, token] of tokens.entries()) {
    const [word, before] = [words[at + offset], words[at + offset - 1]];
    if (word?.plain !== token) return null;
    if (before && offset > 0 && !/^[ \n-]$/.test(text.slice(before.end, word.start))) return null;
  }
  return words[at + tokens.length - 1] ?? null;
}

function judge(text: string, words: readonly Word[], { kind, tokens }: Listed): Spot | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const spot = { kind, start: first.start, end: last.end };
  const significant = words.filter(({ plain }) => !particles.has(plain));
  if (significant.length > 1) return { ...spot, severity: 'stop' };
  const [only] = significant;
  if (!only) return null;
  const hasCapital = /^\p{Lu}/u.test(only.text);
  const isWord = placesLikeWords.has(only.plain);
  if (!hasCapital) {
    return kind === 'place' && tokens.length === 1 && only.plain.length > 5 && !isWord
      ? { ...spot, severity: 'stop' }
      : null;
  }
  const isAlone = words.length === 1;
  const mayBeWord = isAlone && beginsSentence(text, only.start) && (isWord || kind !== 'place');
  if (!mayBeWord) return { ...spot, severity: 'stop' };
  return kind === 'listed-person' ? null : { ...spot, severity: 'look' };
}
