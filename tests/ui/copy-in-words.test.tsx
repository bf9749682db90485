import { describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import type { TypedAnswers } from '~/domain/requests/intake/typed-answers';
import { requestKinds } from '~/domain/requests/request-kind';
import { translator } from '~/i18n/translate';
import { copyInWords } from '~/ui/domain/copy/copy-in-words';
import { type AnswerItem, answerItems } from '~/ui/domain/intake/answer-items';
import { AnswerList } from '~/ui/domain/intake/answer-list';
import { rendered, textOf } from './rendered';

const places = { provinces: [{ code: 'ZZ', name: 'Voorbeeldland' }], youthRegions: [] };
const copy = {
  reference: 'LR-2C3-D4F-5GH',
  kind: 'review',
  status: 'submitted',
  language: 'nl',
  formVersion: 1,
  submittedAt: new Date('2027-03-01T10:00:00Z'),
  copiedAt: new Date('2027-03-02T10:00:00Z'),
  answers: typedIntake,
  questions: [],
  places,
} as const;

const intake: Readonly<Record<string, TypedAnswers>> = typedIntake;

function wordsOf({ term, value }: AnswerItem): string[] {
  if (typeof value === 'string') return [term, value];
  return [term, ...value.flatMap((cell) => wordsOf(cell).join(': '))];
}

const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('a copy in words', () => {
  it.each(requestKinds)('says of a %s exactly what the page with the answers says', (kind) => {
    for (const language of ['nl', 'en'] as const) {
      const reading = { t: translator(language), language, places };
      for (const step of stepsOf(kind)) {
        const typed = intake[step.name] ?? {};
        const page = textOf(rendered(<AnswerList step={step} typed={typed} places={places} />, { language }));
        const words = answerItems(reading, step, typed).flatMap(wordsOf).join(' ');
        expect(withoutSpace(words)).toBe(withoutSpace(page));
      }
    }
  });

  it('has every step, the facts of the request, and the questions that were asked', () => {
    const asked = {
      question: 'Wie besluit?',
      askedAt: new Date('2027-03-02T09:00:00Z'),
      dueOn: '2027-03-09',
    };
    const questions = [
      { ...asked, answer: 'De bestuurders.', answeredAt: new Date('2027-03-03T09:00:00Z') },
      { ...asked, answer: null, answeredAt: null },
    ];
    const inWords = copyInWords({ ...copy, questions }, { language: 'nl', organisation: 'Het Netwerk' });
    expect(inWords.sections).toHaveLength(stepsOf('review').length + 1);
    expect(inWords.facts.map(({ value }) => value)).toEqual([
      'LR-2C3-D4F-5GH',
      'leerreview',
      '1 maart 2027 om 11:00',
      'ingediend (op 2 maart 2027 om 11:00)',
      '1',
    ]);
    expect(inWords.sections.at(-1)?.items.map(({ value }) => value)).toEqual([
      'Wie besluit?',
      'De bestuurders.',
      'Wie besluit?',
      'nog niet beantwoord',
    ]);
    expect(inWords.footer[0]).toBe('Het Netwerk, afgedrukt op 2 maart 2027 om 11:00');
    expect(inWords.footer[1](2, 3)).toBe('Pagina 2 van 3');
  });
});
