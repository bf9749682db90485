import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { unbrokenCodes } from '~/ui/primitives/unbroken-codes';

const shown = (text: string) => renderToStaticMarkup(unbrokenCodes(text));

describe('a code in a heading', () => {
  it.each([
    ['Aanvraag LR-222-333-444', 'Aanvraag <span class="lk-unbroken">LR-222-333-444</span>'],
    [
      'LR-222-333-444 en LR-C2D-F3G-H4J, beide',
      '<span class="lk-unbroken">LR-222-333-444</span> en <span class="lk-unbroken">LR-C2D-F3G-H4J</span>, beide',
    ],
    ['KvK-nummer en e-mail', 'KvK-nummer en e-mail'],
    ['', ''],
  ])('%s', (text, html) => {
    expect(shown(text)).toBe(html);
  });

  it('leaves alone what is more than text', () => {
    const link = <a href="/x">LR-222-333-444</a>;
    expect(unbrokenCodes(link)).toBe(link);
  });
});
