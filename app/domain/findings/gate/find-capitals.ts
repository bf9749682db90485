import { wordsOf } from '../../privacy/name-words';
import { beginsSentence, type Spot } from './spot';

/** What professionals write with a capital that is no name of anybody or any place. */
const ordinary = new Set(
  (
    'veilig thuis raad kinderbescherming nederland nederlands nederlandse nederlanders europa europees europese jeugdwet jeugdzorg ' +
    'jeugdbescherming openbaar ministerie signs of safety inspectie gezondheidszorg jeugd gezin centrum wet wmo zorg dwang ' +
    'leerreview learning together tweede kamer rijk rijksoverheid verenigde naties kinderrechtenverdrag participatiewet leerplichtwet ' +
    'burgerlijk wetboek zorgverzekeringswet meldcode engeland engels engelse internet covid corona i pgb caribisch toekomstscenario kind ' +
    'gezinsbescherming regionaal expertteam expertisecentrum verklarende analyse wraparound care social work triple nederlandstalige ' +
    'rotterdamwet samenwerkingsverband passend onderwijs het de een zorgadviesteam familiegroepsplan'
  ).split(' '),
);
const abbreviation =
  /^\p{Lu}{2,}[\p{Ll}]?s?$|^\p{Lu}\p{Ll}?\p{Lu}+\p{Ll}?$|^(?:Wmo|Wlz|Wvggz|Wkkgz|Wzd|Awb|Zvw|Wgbo|Woo|Wlp)$/u;

/** A word with a capital in the middle of a sentence that nobody knows: it may be a name of somebody or something. */
export function* findCapitals(text: string): Generator<Spot> {
  for (const { text: word, plain, start, end } of wordsOf(text)) {
    if (!/^\p{Lu}/u.test(word) || abbreviation.test(word)) continue;
    if (beginsSentence(text, start)) continue;
    if (plain.split('-').every((part) => ordinary.has(part) || part.length < 2)) continue;
    yield { kind: 'capital', severity: 'look', start, end };
  }
}
