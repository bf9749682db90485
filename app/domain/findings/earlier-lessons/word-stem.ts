/** Forms no rule finds. */
const irregular: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  kids: 'kind',
  leden: 'lid',
  overleden: 'overlijd',
  overleed: 'overlijd',
  gesproken: 'sprek',
  sprak: 'sprek',
  vroeg: 'vrag',
  praatte: 'prat',
  gegevens: 'gegeven',
  broer: 'broer',
  moeder: 'moeder',
  vader: 'vader',
  dochter: 'dochter',
  zus: 'zus',
};

const separable =
  /^(aan|achter|af|bij|door|heen|in|mee|na|om|op|over|rond|samen|terug|toe|uit|vast|voor|weg)ge(?=.{4})/;

/** Endings, tried in this order; what is left has at least so many letters. */
const endings: readonly (readonly [ending: RegExp, left: number, put: string])[] = [
  [/(?<=el|em|en|er|aar|ie|ing|um)s$/, 4, ''],
  [/heden$/, 3, 'heid'],
  [/(?:etje|tje|pje|kje)s?$/, 3, ''],
  [/(?<=[^aeiou])jes?$/, 3, ''],
  [/(?:ster|aar)$/, 5, ''],
  [/ingen$|ing$/, 4, ''],
  [/ende?$/, 5, ''],
  [/ers?$/, 5, ''],
  [/en$/, 3, ''],
  [/e$/, 3, ''],
];

/**
 * The part that the forms of a Dutch word share: `verhuizing`, `verhuisde` and `verhuizen` are all `verhuis`. A word
 * is in lower case and without accents. Light on purpose: words that mean something else stay apart.
 */
export function stemOf(word: string): string {
  const known = irregular[word];
  if (known) return known;
  if (word.length < 4 || /\d/.test(word)) return word;
  const present = withoutParticiple(word.replace(separable, '$1'));
  const bare = withoutPast(withoutEndings(present));
  return hardened(bare);
}

/** `geplaatst` is of `plaats`, `gemeld` of `meld`. */
function withoutParticiple(word: string): string {
  if (!/^ge(?!l[ou]|z[io]|w[oe]|d[ra]|v[ao]|mee|neg|bru|bie).{3,}[dt]$/.test(word)) return word;
  return word.slice(2);
}

function withoutEndings(word: string): string {
  let rest = word;
  for (const [ending, left, put] of endings) {
    const shorter = rest.replace(ending, put);
    if (shorter.length >= left) rest = shorter;
  }
  return rest;
}

/** `verhuist`, `verhuisde`: what a verb says of time and person. */
function withoutPast(word: string): string {
  const shorter = word.replace(/(?<=[^aeiou])(?:st|t|d)$/, (ending) => (ending === 'st' ? 's' : ''));
  return shorter.length >= 4 ? shorter : word;
}

/** As the word is written when nothing follows: one consonant, one vowel, `f` for `v` and `s` for `z`. */
function hardened(word: string): string {
  return word
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}
