import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typosBetween } from '~/domain/kernel/typos-between';
import { forgivenTypos } from '~/domain/registry/search/search-words';
import { knownWord, splits, unknownWord } from '~/domain/registry/search/word-expansion';

describe('a word that occurs', () => {
  it('stands for itself and the longer words that hold it, and for itself exactly', () => {
    expect(knownWord('hulp', ['hulp', 'jeugdhulp'])?.groups).toEqual([
      { exact: ['hulp'], words: ['hulp', 'jeugdhulp'] },
    ]);
    expect(knownWord('bescherming', ['jeugdbescherming'])).toMatchObject({ correctedTo: null });
    expect(knownWord('bescherming', [])).toBeNull();
  });
});

describe('a word that occurs nowhere', () => {
  it('is taken for the closest known one', () => {
    const { words, correctedTo } = unknownWord('verslavign', ['verslaving', 'verslavend', 'verleiding']);
    expect({ words, correctedTo }).toEqual({ words: ['verslaving'], correctedTo: 'verslaving' });
  });

  it('is taken apart first, with or without the letter between the halves', () => {
    expect(unknownWord('pleegzorg', ['pleeg', 'zorg', 'pleegzorgs']).groups).toHaveLength(2);
    expect(unknownWord('gezinshulp', ['gezin', 'hulp']).correctedTo).toBe('gezin hulp');
    expect(splits('abcdef')).toEqual([['abc', 'def']]);
  });

  it.each([
    ['jamsen', ['janssen']],
    ['rowu', ['rouw']],
    ['12656', ['1265', '12657']],
    ['thijs1', ['thijs2']],
  ])('%s is not taken for %j', (typed, known) => {
    expect(unknownWord(typed, known).correctedTo).toBeNull();
  });

  it('is never taken for one with more errors than are forgiven', () => {
    const word = fc.stringMatching(/^[a-e]{4,12}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (typed, known) => {
        const { correctedTo } = unknownWord(typed, known);
        if (correctedTo === null || correctedTo.includes(' ')) return true;
        const limit = forgivenTypos(typed);
        return typosBetween(typed, correctedTo, limit) <= limit;
      }),
    );
  });
});
