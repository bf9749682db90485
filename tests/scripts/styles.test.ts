import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postcss from 'postcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineTokens, withValues } from '../../scripts/inline-tokens';
import { pruneRules } from '../../scripts/prune-rules';

const project = path.resolve(import.meta.dirname, '../..');
const styles = path.join(project, 'app/ui/styles');

describe('rules', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'styles-'));
    mkdirSync(path.join(folder, 'app'));
    writeFileSync(
      path.join(folder, 'app/page.tsx'),
      'const a = "utrecht-alert utrecht-alert--" + kind; const b = "utrecht-table__row";',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const pruned = (css: string) => postcss([pruneRules(folder)]).process(css, { from: undefined }).css;

  it('stay when our pages can put their classes on', () => {
    expect(pruned('.utrecht-alert--ok{color:red}')).toContain('ok');
    expect(pruned('.utrecht-table__row{color:red}')).toContain('row');
    expect(pruned('.nl-button--primary{color:red}')).toContain('primary');
    expect(pruned('.lk-card{color:red}a{color:red}')).toContain('.lk-card');
  });

  it('go when they cannot', () => {
    expect(pruned('.utrecht-table__cell{color:red}')).toBe('');
    expect(pruned('.utrecht-alert--ok .utrecht-html{color:red}')).toBe('');
    expect(pruned('.utrecht-alert--ok, .utrecht-html{color:red}')).toBe('.utrecht-alert--ok{color:red}');
  });

  it('stay when the unknown class is what must be absent', () => {
    expect(pruned('.utrecht-alert:not(.utrecht-alert-x){color:red}')).toContain('color');
  });
});

describe('tokens', () => {
  const inlined = (css: string) => postcss([inlineTokens()]).process(css, { from: undefined }).css;

  it('become their value, ours before the example theme', () => {
    const css = '.voorbeeld-theme{--a:red;--b:var(--a)}.leerkring-theme{--a:blue}p{color:var(--b)}';
    expect(inlined(css).replace(/\s/g, '')).toContain('p{color:blue}');
  });

  it('stay properties where a rule sets them again', () => {
    const css = '.voorbeeld-theme{--a:red}p{color:var(--a)}footer{--a:white}';
    expect(inlined(css).replace(/[\s;]/g, '')).toBe(
      '.leerkring-theme{--a:red}p{color:var(--a)}footer{--a:white}',
    );
  });

  it.each([
    ['var(--gone, 1px)', '1px'],
    ['var(--gone, var(--a))', 'red'],
    ['calc(var(--gone, calc(1px + 2px)) * var(--n))', 'calc(calc(1px + 2px) * 3)'],
    ['var(--set, var(--gone, 0))', 'var(--set, 0)'],
    ['var(--gone)', 'var(--gone)'],
    ['1px solid', '1px solid'],
  ])('turn %s into %s', (value, expected) => {
    const tokens = new Map([
      ['--a', 'red'],
      ['--n', '3'],
    ]);
    expect(withValues(value, tokens, new Set(['--set']))).toBe(expected);
  });
});

describe('the theme', () => {
  const index = readFileSync(path.join(styles, 'index.css'), 'utf8');
  const theme = readFileSync(path.join(styles, 'theme.css'), 'utf8');

  it('imports every style package that is installed', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const unused = Object.keys(dependencies).filter(
      (name) => name.endsWith('-css') && !index.includes(`"${name}/`),
    );
    expect(unused).toEqual([]);
  });

  const colour = (name: string) => theme.match(new RegExp(`--${name}: (#[0-9a-f]{6})`))?.[1] ?? '';
  const petrol = (step: number) => colour(`voorbeeld-kleuren-violet-${step}`);
  const ink = (step: number) => colour(`voorbeeld-kleuren-grijs-${step}`);

  it.each([
    ['text on white', ink(700), '#ffffff'],
    ['soft text on white', ink(400), '#ffffff'],
    ['soft text on a filter', ink(500), petrol(50)],
    ['links on white', petrol(500), '#ffffff'],
    ['links in a coloured card', petrol(500), petrol(100)],
    ['a primary button', '#ffffff', petrol(500)],
    ['the menu', '#ffffff', petrol(600)],
    ['a warning badge', colour('lk-sand-700'), colour('lk-sand-100')],
    ['a marked spot', ink(700), colour('lk-sand-300')],
  ])('keeps enough contrast for %s', (_what, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
