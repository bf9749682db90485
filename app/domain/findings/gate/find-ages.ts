import { anyNumber, legalAge, ordinal, several } from './numerals';
import { type Spot, spotAt } from './spot';

const one =
  'jongen|jongetje|meisje|kind|kindje|baby|peuter|kleuter|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|jongere|jeugdige|' +
  'puber|tiener|moeder|vader|man|vrouw|cliënt|cliente|cliënte|leerling|pleegkind|pleegzoon|pleegdochter';
const unit = '(?:jaar|jaren|maanden?|mnd|weken|week|dagen)';
const notALimit = `(?! ?(?:${unit} )?(?:tot|t/m|-|en ouder|of ouder|en jonger|of jonger|plus|\\+|en meer|of meer))`;

/** "7-jarige", "zevenjarig"; not "een tweejarige opleiding" and not "twaalfjarigen". */
const yearOld = new RegExp(
  `(?<![\\p{L}\\d])${anyNumber}[ -]?jarige?(?!n?\\p{L})(?! (?:opleiding|programma|project|traject|plan|overeenkomst|contract|` +
    'subsidie|periode|pilot|cyclus|onderzoek|aanpak|jubileum|bestaan|afspraak|termijn|studie|cursus|leergang|samenwerking|' +
    'financiering|evaluatie))',
  'giu',
);
const old = new RegExp(`(?<![\\p{L}\\d])(?:een |één )?${anyNumber} ${unit} (?:oud|jong)(?!\\p{L})`, 'giu');
const ofOne = new RegExp(
  `(?<!\\p{L})(?:${one})(?: van |, | \\(|-)(?:toen |bijna |net |nog geen |ongeveer )?(${anyNumber} ?${unit}|één ${unit}|een ${unit}|\\d{1,2})(?![\\p{L}\\d-])${notALimit}`,
  'giu',
);
const ofMany = new RegExp(
  `(?<!\\p{L})(?:kinderen|jongens|meisjes|zoons|dochters|broers|zussen|jongeren|jeugdigen) van ((?:${anyNumber},? ){0,4}(?:${anyNumber} )?en ${anyNumber}(?: ${unit})?)(?![\\p{L}\\d])${notALimit}`,
  'giu',
);
const manyOfOneAge = new RegExp(
  `(?<!\\p{L})(?:kinderen|jongens|meisjes|jongeren|jeugdigen) van (${anyNumber})(?: jaar)?(?![\\p{L}\\d-])${notALimit}`,
  'giu',
);
const atAge = new RegExp(
  `(?<!\\p{L})(?:op (?:zijn|haar) (${ordinal}|achttiende)|op (?:een )?leeftijd van (${anyNumber})|op (${anyNumber})-jarige leeftijd)(?!\\p{L})`,
  'giu',
);
const whenOne = new RegExp(
  `(?<!\\p{L})(?:toen (?:hij|zij|ze|het kind|de jongen|het meisje|de baby)|(?:hij|zij|ze) (?:was|werd|is)) (?:pas |net |bijna |nog geen |toen )?(${anyNumber})(?: ${unit})?(?= (?:was|werd|oud|en|toen)|[.,;])`,
  'giu',
);
const inBrackets = /\((?:[mvj][,/ ] ?)?(\d{1,2})(?: ?(?:jaar|jr|mnd|maanden))?\)/giu;
const pregnancy = new RegExp(
  `(?<![\\p{L}\\d])${anyNumber} (?:weken|maanden) (?:zwanger|zwangerschap)(?!\\p{L})`,
  'giu',
);

/** How old somebody is, to the year or nearer. Ages at which rules change for everybody are left alone. */
export function* findAges(text: string): Generator<Spot> {
  for (const pattern of [old, pregnancy]) {
    for (const match of text.matchAll(pattern)) yield spotAt(match, 'age', 'stop');
  }
  for (const match of text.matchAll(yearOld)) {
    yield spotAt(match, 'age', isLegal(match[0].replace(/[ -]?jarige?$/i, '')) ? 'look' : 'stop');
  }
  for (const match of text.matchAll(ofMany)) yield spotAt(match, 'age', 'stop', match[1]);
  for (const pattern of [ofOne, whenOne, inBrackets, atAge, manyOfOneAge]) {
    for (const match of text.matchAll(pattern)) {
      const age = match.slice(1).find((group) => group !== undefined) ?? '';
      if (isLegal(age) || /achttiende|18e/i.test(age)) continue;
      yield spotAt(match, 'age', pattern === manyOfOneAge ? 'look' : 'stop', age);
    }
  }
}

function isLegal(age: string): boolean {
  return legalAge.test(age.replace(/ ?(?:jaar|jaren)$/i, ''));
}

const girls = '(?:meisjes?|dochters?|dochtertjes?|zusjes?|zussen|zus)';
const boys = '(?:jongens?|zoons?|zonen|zoontjes?|broertjes?|broers?)';
const countOrOne = `(?:een|één|${several})`;
const both = new RegExp(
  `(?<![\\p{L}\\d])${countOrOne} (?:\\p{L}{3,12}e )?(?:${girls}) en (?:${countOrOne} )?(?:\\p{L}{3,12}e )?(?:${boys})(?!\\p{L})|` +
    `(?<![\\p{L}\\d])${countOrOne} (?:\\p{L}{3,12}e )?(?:${boys}) en (?:${countOrOne} )?(?:\\p{L}{3,12}e )?(?:${girls})(?!\\p{L})`,
  'giu',
);
const manyOfOneSex = new RegExp(
  `(?<![\\p{L}\\d])${several} (?:\\p{L}{3,12}e )?(?:${girls}|${boys})(?!\\p{L})`,
  'giu',
);
const family = new RegExp(
  `(?<!\\p{L})(?:gezin|moeder|vader|ouders|echtpaar|stel|huishouden)(?: met| van|, met)? ${several}(?: \\p{L}{3,12}e)? kinderen(?! of meer)(?!\\p{L})`,
  'giu',
);
const someChildren = new RegExp(
  `(?<![\\p{L}\\d-])${several} (?:\\p{L}{3,12}e )?kinderen(?! (?:of meer|per|tegelijk))(?!\\p{L})`,
  'giu',
);
const births = /(?<!\p{L})(?:twee|drie|vier)ling(?:en|broers?|broertjes?|zus(?:sen|je|jes)?)?(?!\p{L})/giu;

/** How a family is made up. */
export function* findFamilies(text: string): Generator<Spot> {
  for (const pattern of [both, manyOfOneSex, family]) {
    for (const match of text.matchAll(pattern)) yield spotAt(match, 'children', 'stop');
  }
  for (const match of text.matchAll(someChildren)) yield spotAt(match, 'children', 'look');
  for (const match of text.matchAll(births)) yield spotAt(match, 'multiple-birth', 'look');
}
