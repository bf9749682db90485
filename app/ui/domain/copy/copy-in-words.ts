import type { CopiedRequest } from '~/domain/requests/copy/request-document';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import type { TypedAnswers } from '~/domain/requests/intake/typed-answers';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatMoment } from '~/ui/formats/moment';
import { type AnswerItem, answerItems } from '../intake/answer-items';
import { stepTitle } from '../intake/intake-words';
import type { Places } from '../intake/region-options';

export interface CopySection {
  readonly title: string;
  readonly items: readonly AnswerItem[];
}

export interface CopyInWords {
  readonly title: string;
  readonly lead: readonly string[];
  readonly facts: readonly AnswerItem[];
  readonly sections: readonly CopySection[];
  readonly header: readonly [string, string];
  readonly footer: readonly [string, (page: number, pages: number) => string];
  readonly unprintableNote: string;
}

/** A request as a document to print: everything that was answered, in words. */
export function copyInWords(
  copy: CopiedRequest & { readonly places: Places },
  { language, organisation }: { readonly language: Language; readonly organisation: string },
): CopyInWords {
  const t = translator(language, 'copy');
  const any = translator(language);
  const { reference, kind, status, answers, places } = copy;
  const reading = { t: any, language, places };
  const copiedAt = formatMoment(language, copy.copiedAt);
  const submittedAt = formatMoment(language, copy.submittedAt);
  const title = t('pdf.title', { reference });
  const typedIn: Readonly<Partial<Record<string, TypedAnswers>>> = answers;
  const sections = stepsOf(kind).map((step) => ({
    title: stepTitle(any, step.name),
    items: answerItems(reading, step, typedIn[step.name] ?? {}),
  }));
  return {
    title,
    lead: [t('pdf.lead')],
    facts: [
      { term: t('pdf.reference'), value: reference },
      { term: t('pdf.kind'), value: any(`domain:requestKind.${kind}`) },
      { term: t('pdf.submitted'), value: submittedAt },
      {
        term: t('pdf.status'),
        value: t('pdf.status-at', { status: any(`domain:requestStatus.${status}`), moment: copiedAt }),
      },
      { term: t('pdf.form-version'), value: String(copy.formVersion) },
    ],
    sections: [...sections, ...questionSections(copy.questions, language)],
    header: [title, t('pdf.header-submitted', { moment: submittedAt })],
    footer: [
      t('pdf.printed', { organisation, moment: copiedAt }),
      (page, pages) => t('pdf.page', { page, pages }),
    ],
    unprintableNote: t('pdf.unprintable'),
  };
}

function questionSections(questions: CopiedRequest['questions'], language: Language): CopySection[] {
  if (questions.length === 0) return [];
  const t = translator(language, 'copy');
  const items = questions.flatMap(({ question, askedAt, answer, answeredAt }): AnswerItem[] => [
    { term: t('pdf.question-of', { moment: formatMoment(language, askedAt) }), value: question },
    answer !== null && answeredAt !== null
      ? { term: t('pdf.answer-of', { moment: formatMoment(language, answeredAt) }), value: answer }
      : { term: t('pdf.answer'), value: t('pdf.unanswered') },
  ]);
  return [{ title: t('pdf.questions'), items }];
}
