import type { QuestionSummary } from '~/domain/reviews/follow-up/evaluation';
import { useT } from '~/i18n/use-t';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import type { ShownEvaluation } from './evaluation-facts';
import { EvaluationSummary } from './evaluation-summary';

interface EvaluationResultsProps {
  evaluation: Pick<ShownEvaluation, 'standing'> | null;
  summary: readonly QuestionSummary[] | null;
}

/** What participants thought, or why that is not shown. */
export function EvaluationResults({ evaluation, summary }: EvaluationResultsProps) {
  const t = useT('followUp');
  if (summary) return <EvaluationSummary summary={summary} />;
  if (!evaluation || evaluation.standing === 'waived') return null;
  return (
    <Section title={t('evaluation.results-title')}>
      <Paragraph>
        {t(evaluation.standing === 'ended' ? 'evaluation.too-few' : 'evaluation.not-shown')}
      </Paragraph>
    </Section>
  );
}
