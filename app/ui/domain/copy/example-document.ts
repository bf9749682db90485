import { requestDocument } from '~/domain/requests/copy/request-document';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';

/** A small request as its document shows it, made as every other. */
export function exampleDocument(language: Language, origin: string) {
  const t = translator(language, 'copy');
  const organisation = t('format.example.organisation');
  return requestDocument(
    {
      reference: 'LR-2C3-D4F-5GH',
      kind: 'review',
      status: 'triage',
      language,
      formVersion: 1,
      submittedAt: new Date('2027-03-01T09:12:00Z'),
      copiedAt: new Date('2027-03-04T14:30:00Z'),
      answers: {
        organisation: { organisationName: organisation, organisationKind: 'municipality' },
        question: { learningQuestion: t('format.example.learning-question'), trigger: 'stuck-case' },
        situation: { themes: ['complex-divorce', 'school-absence'], region: 'province:PV26' },
        practical: { startMonth: '2027-06' },
        payment: { 'payers[0].name': organisation, 'payers[0].share': '100' },
      },
      questions: [
        {
          question: t('format.example.question'),
          askedAt: new Date('2027-03-02T10:00:00Z'),
          dueOn: '2027-03-09',
          answer: t('format.example.answer'),
          answeredAt: new Date('2027-03-03T08:45:00Z'),
        },
      ],
    },
    {
      steps: stepsOf('review'),
      places: { provinces: [{ code: 'PV26', name: 'Utrecht' }], youthRegions: [] },
      origin,
    },
  );
}
