import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { formatNumber } from '~/ui/formats/number';
import type { ReviewFacts } from './invitation-facts';

/** Place, period and size, as an invitation and an open call say them: the same, and no more. */
export function useReviewOutline({
  province,
  youthRegion,
  careDomain,
  form,
  reviewers,
  startMonth,
  months,
  minutes,
}: ReviewFacts): readonly { readonly term: string; readonly value: string }[] {
  const t = useT('invitation');
  const domain = useT('domain');
  const language = useLanguage();
  return [
    { term: t('outline.region'), value: youthRegion ? `${youthRegion} (${province})` : province },
    { term: t('outline.domain'), value: domain(`careDomain.${careDomain}`) },
    ...(form ? [{ term: t('outline.form'), value: domain(`reviewForm.${form}`) }] : []),
    { term: t('outline.reviewers'), value: formatNumber(language, reviewers) },
    { term: t('outline.start'), value: formatMonth(language, startMonth) },
    ...(months ? [{ term: t('outline.length'), value: t('outline.months', { count: months }) }] : []),
    ...(minutes ? [{ term: t('outline.hours'), value: formatHours(language, minutes) }] : []),
  ];
}
