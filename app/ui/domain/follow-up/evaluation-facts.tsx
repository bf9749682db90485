import type { EvaluationStanding } from '~/domain/reviews/review-facts';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DescriptionList } from '~/ui/primitives/description-list';

export interface ShownEvaluation {
  readonly standing: EvaluationStanding;
  readonly invited: number | null;
  readonly answers: number;
  readonly closesOn: string | null;
  readonly waivedReason: string | null;
}

/** How an evaluation stands, for who works on the review. */
export function EvaluationFacts({ evaluation }: { evaluation: ShownEvaluation | null }) {
  const t = useT('followUp');
  const language = useLanguage();
  const items = [
    { term: t('evaluation.state'), value: t(`evaluation.standing.${evaluation?.standing ?? 'none'}`) },
  ];
  if (evaluation?.invited) {
    const { answers: count, invited } = evaluation;
    items.push({ term: t('evaluation.answers'), value: t('evaluation.answers-of', { count, invited }) });
  }
  if (evaluation?.closesOn) {
    items.push({ term: t('evaluation.closes-on'), value: formatDay(language, evaluation.closesOn) });
  }
  if (evaluation?.waivedReason) {
    items.push({ term: t('evaluation.reason'), value: evaluation.waivedReason });
  }
  return <DescriptionList items={items} />;
}
