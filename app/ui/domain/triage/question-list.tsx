import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** What was asked back and what came of it, the latest first. */
export function QuestionList({ questions }: { questions: readonly AskedQuestion[] }) {
  const t = useT('triage');
  const language = useLanguage();
  return (
    <Section title={t('request.questions.title')}>
      {questions.length === 0 && <Paragraph>{t('request.questions.none')}</Paragraph>}
      {questions.map(({ id, question, askedAt, dueOn, answer, answeredAt }) => (
        <Card key={id}>
          <p className="lk-timeline-when">
            {t('request.questions.asked', { day: formatMoment(language, askedAt) })} ·{' '}
            {t('request.questions.due', { day: formatDay(language, dueOn) })}
          </p>
          <p className="lk-quote">{question}</p>
          {answer === null ? (
            <p className="lk-timeline-when">{t('request.questions.waiting')}</p>
          ) : (
            <>
              <p className="lk-timeline-when">
                {t('request.questions.answered', {
                  day: answeredAt ? formatMoment(language, answeredAt) : '',
                })}
              </p>
              <p className="lk-quote">{answer}</p>
            </>
          )}
        </Card>
      ))}
    </Section>
  );
}
