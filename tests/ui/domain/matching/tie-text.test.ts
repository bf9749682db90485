import { describe, expect, it } from 'vitest';
import { languages } from '~/domain/accounts/language';
import type { TiePath } from '~/domain/matching/snapshot';
import { dutch } from '~/i18n/dutch';
import { translator } from '~/i18n/translate';
import { tieText } from '~/ui/domain/matching/tie-text';

const { lead, clause } = dutch.organisations.tie;
const named = { organisation: 'De Haven', target: 'Het Baken', since: '2019', until: '2024', yearsAgo: 2 };

const paths: readonly (readonly [string, TiePath])[] = [
  ['none', { code: 'none', params: named }],
  ['unjudged', { code: 'unjudged', params: named }],
  ...Object.keys(lead).map(
    (code) => [code, { code: 'tie', params: { ...named, lead: code, steps: 0 } }] as const,
  ),
  ...Object.keys(clause).map(
    (code) =>
      [
        code,
        {
          code: 'tie',
          params: {
            ...named,
            lead: 'employer-current',
            steps: 1,
            clause0: code,
            organisation0: 'De Kade',
            year0: '2022',
          },
        },
      ] as const,
  ),
];

describe('how a tie runs', () => {
  it.each(paths)('%s is a whole sentence in both languages', (_, path) => {
    for (const language of languages) {
      const text = tieText(translator(language), path);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/\{\{|undefined|tie\./);
    }
  });

  it('names every organisation on the way, and when it ended', () => {
    const [, path] = paths.find(([code]) => code === 'part-of') ?? [];
    if (!path) throw new Error('there is no such clause');
    expect(tieText(translator('nl'), path)).toBe(
      'Werkt sinds 2019 bij De Haven, dat hoort bij De Kade; dat eindigde 2 jaar geleden.',
    );
  });

  it('refuses a kind without a text', () => {
    expect(() => tieText(translator('nl'), { code: 'made-up', params: {} })).toThrow(/made-up/);
  });
});
