import type { Question } from '~/domain/requests/intake/intake-question';
import type { T } from '~/i18n/translate';

/** What kind of value a question has in the document. */
export function valueWords(t: T, question: Question): string {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return t('copy:format.contents.text-most', { count: question.most });
    case 'digits':
      return t('copy:format.contents.digits', { count: question.most });
    case 'choice':
      return t('copy:format.contents.choice', { count: question.options.length });
    case 'choices':
      return t('copy:format.contents.choices', { count: question.options.length, most: question.most });
    case 'rows':
      return t('copy:format.contents.rows', { count: question.most });
    default:
      return t(`copy:format.contents.${question.kind}`);
  }
}
