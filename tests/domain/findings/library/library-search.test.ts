import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '~/domain/findings/library/excerpt';
import { addressOfLibrary, searchOfAddress } from '~/domain/findings/library/library-search';
import { questionsIn } from '~/domain/findings/library/questions-in';
import { atLeast } from '~/domain/findings/library/rounded-count';

const facet = fc.record({
  taxonomy: fc.constantFrom('theme', 'sector', 'age-band'),
  code: fc.constantFrom('education', '0-3', 'chain-cooperation', 'x'),
});

describe('the address of a search in the library', () => {
  it('says the same search in one way, and is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(facet, { maxLength: 8 }),
        fc.string({ maxLength: 40 }),
        fc.integer({ min: 1, max: 999 }),
        (facets, typed, page) => {
          const words = typed.trim();
          const address = addressOfLibrary({ facets, words, page });
          expect(addressOfLibrary({ facets: [...facets].reverse(), words, page })).toBe(address);
          const read = searchOfAddress(new URL(address, 'https://portaal.example').searchParams);
          expect(read.words).toBe(words);
          expect(read.page).toBe(page);
          expect(addressOfLibrary(read)).toBe(address);
        },
      ),
    );
  });

  it('leaves out what makes no sense', () => {
    const read = searchOfAddress(
      new URLSearchParams("theme=chain-cooperation&theme=chain-cooperation&sector=' or 1=1&Q=x&p=-3&sector="),
    );
    expect(read).toEqual({
      facets: [{ taxonomy: 'theme', code: 'chain-cooperation' }],
      words: '',
      page: 1,
    });
    expect(addressOfLibrary({})).toBe('/leren/bevindingen');
  });
});

describe('what a reader gets of numbers and texts', () => {
  it('rounds down to fives, and says nothing of less', () => {
    expect([0, 4, 5, 9, 10, 14, 300].map(atLeast)).toEqual([0, 0, 5, 5, 10, 10, 300]);
  });

  it('takes questions one by one', () => {
    expect(questionsIn('Wie houdt het overzicht? Weet diegene dat?\n- Denk aan de vakantie.\n\n')).toEqual([
      'Wie houdt het overzicht?',
      'Weet diegene dat?',
      'Denk aan de vakantie.',
    ]);
  });

  it('shortens a text at a word', () => {
    expect(excerptOf('Kort en goed.')).toBe('Kort en goed.');
    const long = excerptOf('woord '.repeat(80));
    expect(long.length).toBeLessThanOrEqual(242);
    expect(long.endsWith('woord …')).toBe(true);
  });
});
