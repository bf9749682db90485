import { describe, expect, it } from 'vitest';
import { compoundParts } from '~/domain/findings/earlier-lessons/compound-parts';
import { stemOf } from '~/domain/findings/earlier-lessons/word-stem';

describe('the stem of a Dutch word', () => {
  it.each([
    ['verhuizing verhuist verhuisde verhuizen'],
    ['plaatsing geplaatst plaatsen plaatsingen'],
    ['melding meldingen gemeld melden'],
    ['begeleider begeleiders begeleiding begeleidster begeleiden'],
    ['verslaafd verslaafde verslaving verslavingen'],
    ['overdragen overgedragen'],
    ['vermist vermissing vermissingen'],
    ['behandeling behandelaar behandelen behandeld'],
    ['kind kinderen'],
    ['gesprek gesprekken'],
    ['brief brieven'],
    ['huis huizen'],
    ['moeilijkheid moeilijkheden'],
    ['zus zusje zusjes'],
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([['moeder moed'], ['huis huisarts'], ['wacht macht']])('is not one for %s', (words) => {
    const [one = '', other = ''] = words.split(' ');
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('the parts of a compound', () => {
  const words = 'jeugd bescherming tafel pleeg zorg organisatie wacht lijst gezin voogd verlof'.split(' ');
  const known = new Map(words.map((word) => [word, stemOf(word)]));

  it.each([
    ['jeugdbeschermingstafel', ['jeug', 'bescherm', 'tafel']],
    ['wachtlijst', ['wach', 'lijs']],
    ['pleegzorgorganisatie', ['pleg', 'zorg', 'organisati']],
    ['gezinsvoogd', ['gezin', 'vog']],
    ['tafel', []],
    ['onbekendwoord', []],
    ['zorgx', []],
  ])('of %s are %j', (word, parts) => {
    expect(compoundParts(word, known)).toEqual(parts);
  });
});
