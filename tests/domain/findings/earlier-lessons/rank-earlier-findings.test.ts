import { describe, expect, it } from 'vitest';
import type { AskedQuestion, PublishedLesson } from '~/domain/findings/earlier-lessons/earlier-lesson';
import { rankEarlierFindings } from '~/domain/findings/earlier-lessons/rank-earlier-findings';
import { libraryLessons } from './library-lessons';

const asked = (learningQuestion: string, values: Partial<AskedQuestion> = {}): AskedQuestion => ({
  learningQuestion,
  themes: [],
  sectors: [],
  ageBand: null,
  trigger: null,
  ...values,
});

const lesson = (id: string, title: string, codes: PublishedLesson['codes'] = {}): PublishedLesson => ({
  id,
  title,
  pattern: '',
  wider: '',
  wentWell: '',
  considerations: '',
  codes,
});

const aside = [
  lesson('x', 'De huisarts krijgt brieven en wordt niet gevraagd'),
  lesson('y', 'In de nacht weet de crisisdienst niets'),
  lesson('z', 'Hoop op herstel maakt een kleine stap groot'),
];

const idsFor = (question: AskedQuestion, lessons: readonly PublishedLesson[]) =>
  rankEarlierFindings(question, lessons).map(({ findingId }) => findingId);

describe('ranking earlier findings', () => {
  it.each([
    ['another form of the word', 'Hoe ging de verhuizing?', 'Het gezin verhuisde naar een andere gemeente'],
    ['a word that is used for it', 'Wat kunnen wij leren van deze zelfmoord?', 'Praten over zelfdoding'],
    ['an abbreviation', 'Wat vraagt LVB van ons?', 'Ouders met een licht verstandelijke beperking'],
    [
      'part of a compound',
      'Wat gebeurde er in de pleegzorg?',
      'De begeleiding door een pleegzorgorganisatie',
    ],
    ['a compound by its part', 'Hoe ging het aan de jeugdbeschermingstafel?', 'Praten aan een tafel'],
    ['a phrase', 'Ze werden van het kastje naar de muur gestuurd', 'Uitsluiting door regels'],
    ['a verb that is split', 'De moeder werkte steeds goed mee', 'Ouders die lijken mee te werken'],
  ])('finds by %s', (_, question, title) => {
    expect(idsFor(asked(question), [...aside, lesson('a', title)])[0]).toBe('a');
  });

  it('gives the same answer whatever the order of the lessons, and equals by id', () => {
    const question = asked('Hoe kan een wachtlijst korter, en wie belt er?');
    const twins = [lesson('b', 'Op de wachtlijst'), lesson('a', 'Op de wachtlijst')];
    expect(idsFor(question, [...aside, ...twins])).toEqual(['a', 'b']);
    const turned = libraryLessons.toReversed();
    expect(rankEarlierFindings(question, turned)).toEqual(rankEarlierFindings(question, libraryLessons));
  });

  it('says which words, which theme and which codes made it think so', () => {
    const question = asked('Hoe regelen wij de overdracht rond suïcide?', {
      themes: ['suicidality'],
      ageBand: '12-17',
      trigger: 'calamity',
      sectors: ['education', 'municipality'],
    });
    const codes = { 'age-band': ['12-17'], trigger: ['incident'], sector: ['education'] };
    const [found] = rankEarlierFindings(question, [...aside, lesson('a', 'Zelfdoding na overdracht', codes)]);
    expect(found?.because).toEqual([
      { kind: 'words', words: ['overdracht', 'suïcide'] },
      { kind: 'ticked', theme: 'suicidality' },
      { kind: 'code', taxonomy: 'age-band', code: '12-17' },
      { kind: 'code', taxonomy: 'sector', code: 'education' },
    ]);
  });

  it('offers nothing by codes alone, by words everybody uses, or for an empty question', () => {
    const codes = { 'age-band': ['12-17'], trigger: ['theme'], sector: ['education'] };
    const question = { ageBand: '12-17', trigger: 'theme', sectors: ['education'] } as const;
    expect(idsFor(asked('', question), [...aside, lesson('a', 'Over iets anders', codes)])).toEqual([]);
    expect(idsFor(asked('Wat kunnen wij hiervan leren?'), libraryLessons)).toEqual([]);
    expect(idsFor(asked('Hoe?'), [])).toEqual([]);
  });

  it('takes a text of any kind', () => {
    for (const text of ['((( "\'% \u0000 \ud800', 'a'.repeat(600), '💡 1234 ß ĳ', 'é'.repeat(600)]) {
      expect(Array.isArray(rankEarlierFindings(asked(text), libraryLessons))).toBe(true);
    }
  });
});
