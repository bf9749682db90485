import { languages } from '~/domain/accounts/language';
import { documentFormat, documentVersion } from '~/domain/requests/copy/request-document';
import { requestKinds } from '~/domain/requests/request-kind';
import { requestStatuses } from '~/domain/requests/request-status';
import type { T } from '~/i18n/translate';
import type { DocumentField } from './field-table';

const contents = {
  $schema: 'address',
  format: [documentFormat],
  version: [String(documentVersion)],
  reference: 'text',
  kind: requestKinds,
  status: requestStatuses,
  language: languages,
  formVersion: 'number',
  submittedAt: 'moment',
  copiedAt: 'moment',
  answers: 'object',
  questions: 'list',
} as const;

const contentsOfQuestion = {
  question: 'text',
  askedAt: 'moment',
  dueOn: 'day',
  answer: 'text',
  answeredAt: 'moment',
} as const;

/** The fields around the answers. */
export function documentFields(t: T): DocumentField[] {
  return namesOf(contents).map((name) => {
    const content = contents[name];
    return {
      name,
      meaning: t(`copy:format.fields.${name}`),
      content: typeof content === 'string' ? t(`copy:format.contents.${content}`) : content.join(', '),
    };
  });
}

/** The fields of what a coordinator asked. */
export function questionFields(t: T): DocumentField[] {
  return namesOf(contentsOfQuestion).map((name) => ({
    name,
    meaning: t(`copy:format.question-fields.${name}`),
    content: t(`copy:format.contents.${contentsOfQuestion[name]}`),
  }));
}

function namesOf<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields) as (keyof Fields & string)[];
}
