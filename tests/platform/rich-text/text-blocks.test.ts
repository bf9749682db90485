import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '~/platform/rich-text/text-blocks';

describe('Markdown as plain blocks', () => {
  it('has headings, paragraphs and points in order', () => {
    expect(
      textBlocks(
        '# Kop\n\nEen *alinea* met **nadruk**\nen [een link](https://voorbeeld.example/a?b=1&c=2).\n\n- een\n- twee\n  - drie\n\nNa de lijst.',
      ),
    ).toEqual([
      { kind: 'heading', text: 'Kop' },
      {
        kind: 'paragraph',
        text: 'Een alinea met nadruk en een link (https://voorbeeld.example/a?b=1&c=2).',
      },
      { kind: 'list', entries: ['een', 'twee', 'drie'] },
      { kind: 'paragraph', text: 'Na de lijst.' },
    ]);
  });

  it('keeps what looks like HTML as the text it is', () => {
    expect(textBlocks('A < B & <script>alert(1)</script> "x"')).toEqual([
      { kind: 'paragraph', text: 'A < B & <script>alert(1)</script> "x"' },
    ]);
  });

  it('says an address once', () => {
    expect(textBlocks('<https://voorbeeld.example>')).toEqual([
      { kind: 'paragraph', text: 'https://voorbeeld.example' },
    ]);
  });

  it('takes lists apart, quotes and numbers too', () => {
    expect(textBlocks('> Een citaat.\n\n1. een\n2. twee\n\n* los')).toEqual([
      { kind: 'paragraph', text: 'Een citaat.' },
      { kind: 'list', entries: ['een', 'twee'] },
      { kind: 'list', entries: ['los'] },
    ]);
  });

  it('tells a table line by line', () => {
    expect(textBlocks('| Jaar | Vragen |\n|---|---|\n| 2030 | 12 |\n\nDaarna.')).toEqual([
      { kind: 'paragraph', text: 'Jaar | Vragen' },
      { kind: 'paragraph', text: '2030 | 12' },
      { kind: 'paragraph', text: 'Daarna.' },
    ]);
  });

  it('takes anything, and gives no empty block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        for (const block of textBlocks(typed)) {
          const texts = block.kind === 'list' ? block.entries : [block.text];
          expect(texts.length).toBeGreaterThan(0);
          for (const text of texts) expect(text.trim()).not.toBe('');
        }
      }),
    );
  });
});
