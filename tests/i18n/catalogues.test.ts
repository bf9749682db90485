import { describe, expect, it } from 'vitest';
import { dutch } from '~/i18n/dutch';
import { english } from '~/i18n/english';
import { messageOf } from '~/i18n/message-code';
import { isMessageKey, translator } from '~/i18n/translate';

function texts(catalogue: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' ? [[above + key, value] as const] : [...texts(value, `${above}${key}.`)],
    ),
  );
}

const ours = texts(dutch);
const theirs = texts(english);
const placeholders = (text: string) => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
  });

  it('say something under every key, without space around it', () => {
    const bad = [...ours, ...theirs].filter(([, text]) => text.trim() === '' || text !== text.trim());
    expect(bad.filter(([key]) => key !== 'shell.form.error-prefix')).toEqual([]);
  });

  it('fill in the same things in both languages', () => {
    const different = [...ours].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(theirs.get(key) ?? '')),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('have both forms of everything that is counted', () => {
    const lonely = [...ours.keys()].filter(
      (key) =>
        (key.endsWith('_one') && !ours.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !ours.has(key.replace(/_other$/, '_one'))),
    );
    expect(lonely).toEqual([]);
  });

  it('lead nowhere else: what looks like one key inside another would never be shown', () => {
    expect([...ours.keys()].filter((key) => /[:\s]/.test(key))).toEqual([]);
  });
});

describe('a translator', () => {
  it('speaks the asked language, counts, and does not escape for React a second time', () => {
    expect(translator('nl')('shell:form.summary-title', { count: 1 })).toBe(
      'Er is 1 ding dat nog niet klopt',
    );
    expect(translator('en', 'shell')('form.summary-title', { count: 3 })).toBe('3 things need another look');
    expect(translator('nl')('shell:account.signed-in-as', { name: 'A & B' })).toBe('Ingelogd als A & B');
  });

  it('knows its keys', () => {
    expect(isMessageKey('shell:form.choose')).toBe(true);
    expect(isMessageKey('shell:form.nothing')).toBe(false);
  });

  it('puts codes with values into words', () => {
    expect(messageOf(translator('nl'), 'too-long|600')).toBe('Maak dit korter: er passen 600 tekens in.');
    expect(messageOf(translator('en'), 'constructor')).toBe('This is not right. Check it and try again.');
  });
});
