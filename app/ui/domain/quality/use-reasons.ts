import type { ScorerVerdict } from '~/domain/reviews/quality/scorer-rules';
import { useLanguage, useT } from '~/i18n/use-t';
import { reasonText } from '../reason-text';

/** What keeps somebody from looking at a gate, in sentences. */
export function useReasons(): (verdict: ScorerVerdict) => string[] {
  const t = useT();
  const language = useLanguage();
  return ({ exclusions, toJudge }) => [
    ...exclusions.map((one) => reasonText(t, language, 'exclusion', one)),
    ...toJudge.map((one) => reasonText(t, language, 'toJudge', one)),
  ];
}
