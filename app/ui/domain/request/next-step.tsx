import type { RequestKind } from '~/domain/requests/request-kind';
import type { Expectation, FirstAnswer } from '~/domain/requests/service-levels/expectation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';

interface NextStepProps {
  kind: RequestKind;
  expectation: Expectation;
  firstAnswer: FirstAnswer | null;
}

/** What happens next, by when, and whose move it is. */
export function NextStep({ kind, expectation, firstAnswer }: NextStepProps) {
  const t = useT('request');
  const by = useByWhen(expectation);
  const promise = usePromise(kind, firstAnswer);
  return (
    <>
      <Paragraph>{t(`next.${expectation.next}`)}</Paragraph>
      {by && <Paragraph>{by}</Paragraph>}
      {promise && !expectation.isLate && <Paragraph>{promise}</Paragraph>}
      <DescriptionList items={[{ term: t('mover.label'), value: t(`mover.${expectation.mover}`) }]} />
    </>
  );
}

/** The promise about the first answer in words; somebody who would rather talk is called. */
function usePromise(kind: RequestKind, firstAnswer: FirstAnswer | null): string | null {
  const t = useT('request');
  const language = useLanguage();
  if (!firstAnswer) return null;
  const { workingDays: count, by } = firstAnswer;
  const what = kind === 'talk' ? 'call' : 'answer';
  if (by === null) return t(`promise.${what}-later`, { count });
  return t(`promise.${what}`, { count, day: formatDay(language, by) });
}

export function useByWhen({ by, isLate, mover }: Expectation): string | null {
  const t = useT('request');
  const language = useLanguage();
  if (by === null) return null;
  const day = formatDay(language, by);
  if (mover === 'requester') return t(isLate ? 'page.late-requester' : 'page.by-requester', { day });
  return t(isLate ? 'page.late' : 'page.by-day', { day });
}
