import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgivenTypos,
  nameKey,
  searchWords,
  sharedStem,
  wordsOfName,
} from '~/domain/registry/search/search-words';

describe('searchWords', () => {
  it('drops accents, capitals and signs', () => {
    expect(searchWords("Coördinatie, Súdwest & d'Arc!")).toEqual(['coordinatie', 'sudwest', 'arc']);
  });

  it('takes initials together, and one letter only beside a name', () => {
    expect(searchWords('J.P. de Vries')).toEqual(['jp', 'de', 'vries']);
    expect(searchWords('J. de Vries')).toEqual(['j', 'de', 'vries']);
    expect(searchWords('j')).toEqual([]);
  });

  it('never gives more than eight words or a word of more than forty letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (typed) => {
        const words = searchWords(typed);
        return words.length <= 8 && words.every((word) => word.length <= 40 && /^[a-z0-9]+$/.test(word));
      }),
    );
  });
});

describe('sharedStem', () => {
  it.each([
    ['jeugdbeschermer', 'jeugdbescherm'],
    ['jeugdbescherming', 'jeugdbescherm'],
    ['begeleiders', 'begeleid'],
    ['trainingen', null],
    ['leerling', null],
    ['verslaving', 'verslav'],
    ['jeugdhulp', null],
  ])('of %s is %s', (word, stem) => {
    expect(sharedStem(word)).toBe(stem);
  });
});

describe('forgivenTypos', () => {
  it.each([
    ['rouw', 0],
    ['thijs', 1],
    ['zandstra', 1],
    ['jeugdhulp', 2],
    ['1265', 0],
    ['artikel1265', 0],
  ])('of %s is %i', (word, typos) => {
    expect(forgivenTypos(word)).toBe(typos);
  });
});

describe('a name', () => {
  it('is also found joined', () => {
    expect(wordsOfName('Anne-Marie van ’t Hof')).toEqual(['anne', 'marie', 'van', 't', 'hof', 'annemarie']);
    expect(wordsOfName('J.P. Berg')).toEqual(['j', 'p', 'berg', 'jp']);
  });

  it('is sorted as a Dutch list is', () => {
    const names = [
      'Zoë',
      'Özlem',
      'anna',
      'Ánna b',
      'Bob',
      'Søren',
      'Daan',
      'D’Arcy',
      'Ægir',
      'Anne-Marie',
      'Annemiek',
    ];
    const byKey = [...names].sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
    const dutch = new Intl.Collator('nl', { ignorePunctuation: true, sensitivity: 'base' });
    expect(byKey).toEqual([...names].sort(dutch.compare));
  });
});
