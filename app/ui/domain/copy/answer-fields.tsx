import type { IntakeStep, Question, RowsQuestion } from '~/domain/requests/intake/intake-question';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Section } from '~/ui/primitives/section';
import { optionWord, questionWords, stepTitle } from '../intake/intake-words';
import { type DocumentField, FieldTable } from './field-table';
import { valueWords } from './value-words';

/** What the answers of one step of the form are called in the document, and what is in them. */
export function AnswerFields({ step }: { step: IntakeStep }) {
  const t = useT();
  const title = stepTitle(t, step.name);
  const fieldOf = (question: Question, group: 'questions' | 'columns'): DocumentField => ({
    name: question.name,
    meaning: questionWords(t, question.name, group).label,
    content: <Content question={question} />,
  });
  const rows = step.questions.filter((question): question is RowsQuestion => question.kind === 'rows');
  return (
    <Section title={`${step.name}: ${title}`} level={3}>
      <FieldTable
        caption={t('copy:format.step-caption', { step: title })}
        fields={step.questions.map((question) => fieldOf(question, 'questions'))}
      />
      {rows.map((question) => {
        const caption = t('copy:format.rows-caption', { question: question.name });
        return (
          <div key={question.name} className="lk-stack">
            <p>{caption}</p>
            <FieldTable
              caption={caption}
              fields={question.columns.map((column) => fieldOf(column, 'columns'))}
            />
          </div>
        );
      })}
    </Section>
  );
}

function Content({ question }: { question: Question }) {
  const t = useT();
  const words = valueWords(t, question);
  if (question.kind !== 'choice' && question.kind !== 'choices') return words;
  return (
    <Disclosure summary={words}>
      <BulletList
        items={question.options.map((option) => (
          <>
            <code>{option}</code>: {optionWord(t, question.words, option)}
          </>
        ))}
      />
    </Disclosure>
  );
}
