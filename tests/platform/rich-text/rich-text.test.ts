import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richText } from '~/platform/rich-text/rich-text';

const tags = (html: string) => new Set(Array.from(html.matchAll(/<\/?([a-z0-9]+)/g), ([, tag]) => tag));
const addresses = (html: string) => Array.from(html.matchAll(/href="([^"]*)"/g), ([, address]) => address);

const known = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong s a br hr table thead tbody tr th td'.split(' '),
);

describe('a text in Markdown', () => {
  it('becomes headings, lists, links and tables', () => {
    const html = richText(
      '# Kop\n\n- een\n\n[register](/register) <mail@voorbeeld.nl>\n\n|a|b|\n|-|-:|\n|1|2|',
    );
    expect(html).toContain('<h2>Kop</h2>');
    expect(html).toContain('<li>een</li>');
    expect(addresses(html)).toEqual(['/register', 'mailto:mail@voorbeeld.nl']);
    expect(html).toContain('<th scope="col">a</th>');
    expect(html).not.toContain('style');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java%0ascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//elders.example/',
    'irc://elders.example',
  ])('has no link to %s', (address) => {
    for (const text of [`[x](${address})`, `[x](<${address}>)`, `<${address}>`, `[x]\n\n[x]: ${address}`]) {
      expect(addresses(richText(text))).toEqual([]);
    }
  });

  it('shows tags as text, and no pictures', () => {
    const html = richText(
      '<script>alert(1)</script> <img src=x onerror=alert(1)> ![p](https://elders.example/p.png)',
    );
    expect(tags(html)).toEqual(new Set(['p', 'a']));
    expect(html).toContain('&lt;script&gt;');
  });

  it('never has a tag or an address of another kind, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '[',
        '](',
        ')',
        '![',
        '`',
        '*',
        '\n',
        '|',
        '-',
        '#',
        '&lt;',
        'javascript:',
        'https://',
        '<svg/onload=',
        '<a href=',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = richText(pieces.join(''));
        for (const tag of tags(html)) expect(known).toContain(tag);
        for (const address of addresses(html)) expect(address).toMatch(/^$|^(https?:\/\/|mailto:|\/|#)/i);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['quotes', '> '.repeat(10_000)],
    ['quotes and lists', '> - '.repeat(5000)],
    ['lists', '- '.repeat(10_000)],
    ['brackets', '['.repeat(20_000)],
    ['pictures', '!['.repeat(10_000)],
    ['stars', `${'*'.repeat(10_000)}a${'*'.repeat(9_999)}`],
    ['headings', 'a\n=\n'.repeat(5000)],
    ['links', '[a](b'.repeat(4000)],
    ['tables', '|a|\n|-|\n'.repeat(2500)],
  ])('takes no time to speak of for 20,000 hostile signs: %s', (_, text) => {
    const since = performance.now();
    richText(text);
    expect(performance.now() - since).toBeLessThan(3000);
  });
});
