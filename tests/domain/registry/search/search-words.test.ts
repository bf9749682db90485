import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandWord,
  forgivenTypos,
  searchWords,
  sharedStem,
  typosBetween,
} from '~/domain/registry/search/search-words';

describe('searchWords', () => {
  it('drops accents, capitals and signs', () => {
    expect(searchWords("Coördinatie, Súdwest & d'Arc!")).toEqual(['coordinatie', 'sudwest', 'arc']);
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

describe('typosBetween', () => {
  it.each([
    ['jansen', 'jansen', 0],
    ['jansen', 'janssen', 1],
    ['jansen', 'jasnen', 1],
    ['jansen', 'johnson', 3],
    ['verslaving', 'verlsavng', 2],
  ])('%s and %s differ by %i', (left, right, typos) => {
    expect(typosBetween(left, right, 3)).toBe(typos);
    expect(typosBetween(right, left, 3)).toBe(typos);
  });

  it('stops counting beyond the limit', () => {
    expect(typosBetween('kind', 'gemeente', 2)).toBe(3);
  });

  it('is zero only for equal words', () => {
    const word = fc.stringMatching(/^[a-d]{1,6}$/);
    fc.assert(
      fc.property(word, word, (left, right) => (typosBetween(left, right, 6) === 0) === (left === right)),
    );
  });
});

describe('expandWord', () => {
  const known = ['jeugdbescherming', 'verslaving', 'jansen', 'janssen', 'groningen'];

  it('finds the compound that holds the word', () => {
    expect(expandWord('bescherming', known).words).toEqual(['jeugdbescherming']);
  });

  it('takes a misspelled word for the closest known one, and says so', () => {
    expect(expandWord('verslavign', known)).toEqual({
      typed: 'verslavign',
      words: ['verslaving'],
      correctedTo: 'verslaving',
    });
  });

  it('does not correct the beginning of a known word', () => {
    expect(expandWord('gron', known).correctedTo).toBeNull();
  });

  it('does not take another form of a known word for a mistake', () => {
    expect(expandWord('begeleiders', ['begeleiding', 'begeleider']).correctedTo).toBeNull();
  });

  it('forgives nothing in a short word', () => {
    expect(forgivenTypos(3)).toBe(0);
    expect(expandWord('jan', ['jam']).words).toEqual([]);
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
