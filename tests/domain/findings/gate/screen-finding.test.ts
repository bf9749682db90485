import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLooks,
  type FindingWords,
  hasToChange,
  screenFinding,
  type WordField,
  wordFields,
} from '~/domain/findings/gate/screen-finding';
import { cleanFindings } from './clean-findings';
import { names, planted } from './planted-identifiers';

const empty: FindingWords = { title: '', pattern: '', wider: '', wentWell: '', considerations: '' };
const spotsIn = (text: string) => screenFinding({ ...empty, pattern: text }, names).pattern;

describe('the screen of findings', () => {
  it.each(planted)('finds what would lead to a case: %s', (sentence, identifier, kind) => {
    const start = sentence.indexOf(identifier);
    const marked = spotsIn(sentence).map((spot) => ({
      kind: spot.kind,
      text: sentence.slice(spot.start, spot.end),
    }));
    const over = marked.filter(({ text }) => text.includes(identifier) || identifier.includes(text));
    expect(start).toBeGreaterThan(-1);
    expect(over.map((spot) => spot.kind)).toContain(kind);
  });

  it('knows fifty identifiers at least', () => {
    expect(planted.length).toBeGreaterThanOrEqual(50);
    expect(cleanFindings.length).toBeGreaterThanOrEqual(40);
  });

  it('has nothing to change in texts about the system, and little to look at', () => {
    const found = cleanFindings.map((text) => ({ text, spots: spotsIn(text) }));
    const toChange = found.filter(({ spots }) => spots.some(({ severity }) => severity === 'stop'));
    expect(toChange).toEqual([]);
    expect(found.flatMap(({ spots }) => spots).length).toBeLessThanOrEqual(6);
  });

  it('finds a citizen number, a day and a postcode wherever in whichever field they are put', () => {
    const citizenNumber = fc
      .tuple(
        ...Array.from({ length: 7 }, () => fc.integer({ min: 0, max: 9 })),
        fc.integer({ min: 1, max: 9 }),
      )
      .map((digits) => {
        const sum = digits.reduce((total, digit, at) => total + digit * (9 - at), 0);
        return [...digits, sum % 11].join('');
      })
      .filter((digits) => digits.length === 9 && !/^0{8}/.test(digits));
    const day = fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1990, max: 2029 }),
        fc.constantFrom('-', '/', '.'),
      )
      .map(([inMonth, month, year, dash]) => [inMonth, month, year].join(dash));
    const postcode = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.stringMatching(/^ ?[A-Z]{2}$/))
      .map(([digits, letters]) => `${digits}${letters}`);
    fc.assert(
      fc.property(
        fc.oneof(citizenNumber, day, postcode),
        fc.constantFrom(...cleanFindings),
        fc.constantFrom<WordField>(...wordFields),
        fc.nat(),
        (identifier, text, field, place) => {
          const words = text.split(' ');
          const at = place % (words.length + 1);
          const planting = [...words.slice(0, at), identifier, ...words.slice(at)].join(' ');
          expect(hasToChange(screenFinding({ ...empty, [field]: planting }, names))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('counts what may stay by kind, without the words', () => {
    const spots = screenFinding(
      { ...empty, pattern: 'De tweeling kwam in augustus.', wider: 'In augustus is iedereen weg.' },
      names,
    );
    expect(hasToChange(spots)).toBe(false);
    expect(countLooks(spots)).toEqual({ 'multiple-birth': 1, month: 2 });
  });

  it('stays fast on long texts and long lists', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Voornaam Van${at} Achter${at}naam`);
    const text = 'Wie ziet het kind als de school dicht is en het team wisselt? '.repeat(32).slice(0, 2000);
    const words = Object.fromEntries(wordFields.map((field) => [field, text])) as unknown as FindingWords;
    const before = performance.now();
    screenFinding(words, { ...names, people: many });
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
