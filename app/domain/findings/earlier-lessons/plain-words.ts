/** Words that say nothing about what a question or a lesson is about. */
const idle = new Set(
  (
    'aan al alle alles als altijd ander andere anderen anders ben beide beter bij bijna bleef bleek blijft bleken bent daar daarbij ' +
    'daardoor daarna daarom dan dat de deze die dit doe doen doet door dus echt een eens eerder eerst eerste elk elkaar elke en ' +
    'enkele er ergens eigen erg ervoor etc gaan gaat gaf geen geeft geven ging gaven gewoon goed goede graag had hadden heb ' +
    'hebben heeft heel helemaal hen het hier hij hoe hoeveel hoewel hun iedere iedereen ieder iemand iets ik in is ja je jij ' +
    'jou jouw juist kan kon konden komt komen kunnen kwam kwamen laat laten later leren les lessen liet maak maakt maakte maken ' +
    'maar maakten meer meest men met mij mijn misschien mocht mogen moest moeten moet na naar nadat net niemand niet niets ' +
    'nodig nog nooit nu of om omdat onder ons onze ook op over per precies pas past rond samen sinds soms staat steeds ' +
    'stond te tegen terug terwijl tijdens toch toe toen tot tussen uit u uw vaak van vanaf veel verder via vinden vindt volgende ' +
    'volgens voor vooral voordat vond vonden voortaan waar waaraan waardoor waarom waarvan waren was wat weer wel welk welke ' +
    'werd werden wie wij wilde wilden willen wil wij worden wordt zal ze zeer zei zelf zich zij zijn zo zoals zonder zou zouden ' +
    'zodat zulke zulk zeggen zegt zien ziet zag zagen weten weet wist wisten krijgen krijgt kreeg kregen gemaakt geworden geweest ' +
    'beide beiden betekent betekenen houden houdt hield helpt helpen hielp waarop daarop lukt lukte loopt liep begint blijken lijkt ' +
    'neemt nemen nam ene raakt bieden biedt ' +
    'brengt brengen volgen volgt gebeurt gebeurde gebeuren verschillende bepaalt ' +
    'kunt hoort mee daarin daarvan ertoe eruit erin wanneer welke the and of to in'
  ).split(' '),
);

/** Words that together are one notion, and by which word it is known. */
const phrases: readonly (readonly [phrase: string, word: string])[] = [
  ['veilig thuis', 'veiligthuis'],
  ['huiselijk geweld', 'partnergeweld'],
  ['sociale media', 'socialemedia'],
  ['licht verstandelijk beperkt', 'lvb'],
  ['licht verstandelijke beperking', 'lvb'],
  ['verstandelijk beperkt', 'lvb'],
  ['verstandelijk beperkte', 'lvb'],
  ['verstandelijke beperking', 'lvb'],
  ['jeugd ggz', 'jeugdggz'],
  ['gesloten jeugdhulp', 'geslotenheid'],
  ['gesloten jeugdzorg', 'geslotenheid'],
  ['gesloten instelling', 'geslotenheid'],
  ['gesloten groep', 'geslotenheid'],
  ['van het kastje naar de muur', 'uitsluiting'],
  ['van kastje naar muur', 'uitsluiting'],
  ['aan de bel', 'melding'],
  ['mee te werken', 'meewerken'],
];

const phrasesByFirst = new Map<string, { readonly words: readonly string[]; readonly word: string }[]>();
for (const [phrase, word] of phrases) {
  const words = phrase.split(' ');
  const [first = ''] = words;
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { words, word }]);
}

/** A word to find by, and how it was written. */
export interface WrittenWord {
  /** In lower case and without accents; of a phrase, the word it is known by. */
  readonly word: string;
  readonly written: string;
}

/** The words of a text in order, without those that say nothing. */
export function writtenWords(text: string): WrittenWord[] {
  const written =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const plain = written.map(withoutAccents);
  const found: WrittenWord[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const phrase = phrasesByFirst
      .get(plain[at] ?? '')
      ?.find(({ words }) => words.every((word, step) => plain[at + step] === word));
    const length = phrase?.words.length ?? 1;
    const word = phrase?.word ?? joinedWith(plain, at);
    if (word.length > 1 && !idle.has(word)) {
      found.push({ word, written: written.slice(at, at + length).join(' ') });
    }
    at += length - 1;
  }
  return found;
}

/** As `writtenWords`, for whoever does not care how they were written. */
export function plainWords(text: string): string[] {
  return writtenWords(text).map(({ word }) => word);
}

export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** `hij werkte goed mee` is of `meewerken`. */
function joinedWith(words: readonly string[], at: number): string {
  const word = words[at] ?? '';
  const isOfMeewerken = /^werk(?:en|t|te|ten)$/.test(word) && words.slice(at + 1, at + 6).includes('mee');
  return isOfMeewerken ? 'meewerken' : word;
}
