import type { SchemaWords } from '~/domain/requests/copy/request-schema';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { optionWord, questionWords, stepTitle } from '../intake/intake-words';

/** The words of the form itself, so that schema and form say the same. */
export function schemaWords(language: Language): SchemaWords {
  const t = translator(language);
  return {
    title: t('copy:format.title'),
    description: t('copy:format.description'),
    step: (step) => stepTitle(t, step),
    question: (question) => questionWords(t, question).label,
    column: (column) => questionWords(t, column, 'columns').label,
    option: (vocabulary, option) => optionWord(t, vocabulary, option),
  };
}
