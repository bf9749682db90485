import type { SimpleQuestion } from '~/domain/requests/intake/intake-question';
import { listOf, type TypedAnswers, textOf } from '~/domain/requests/intake/typed-answers';
import type { Language } from '~/i18n/language';
import type { T } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatList } from '~/ui/formats/list';
import { formatMonth } from '~/ui/formats/month';
import { optionWord } from './intake-words';
import { type Places, regionName } from './region-options';

/** An answer as somebody reads it back; empty when there is none. */
export function answerText(
  { t, language, places }: { readonly t: T; readonly language: Language; readonly places: Places },
  question: SimpleQuestion,
  name: string,
  typed: TypedAnswers,
): string {
  const text = textOf(typed, name);
  if (text === '') return '';
  switch (question.kind) {
    case 'choice':
      return optionWord(t, question.words, text);
    case 'choices':
      return formatList(
        language,
        listOf(typed, name).map((option) => optionWord(t, question.words, option)),
      );
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDay(language, text) : text;
    case 'month':
      return /^\d{4}-\d\d$/.test(text) ? formatMonth(language, text) : text;
    case 'share':
      return `${text.replace(/ ?%$/, '')} %`;
    case 'region':
      return regionName(places, text);
    case 'tick':
      return optionWord(t, 'yesNoUnknown', text);
    default:
      return text;
  }
}
