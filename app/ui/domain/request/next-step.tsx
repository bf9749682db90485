import type { Expectation } from '~/domain/requests/expectation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';

/** What happens next, by when, and whose move it is. */
export function NextStep({ expectation }: { expectation: Expectation }) {
  const t = useT('request');
  const by = useByWhen(expectation);
  return (
    <>
      <Paragraph>{t(`next.${expectation.next}`)}</Paragraph>
      {by && <Paragraph>{by}</Paragraph>}
      <DescriptionList items={[{ term: t('mover.label'), value: t(`mover.${expectation.mover}`) }]} />
    </>
  );
}

function useByWhen({ by, isLate, mover }: Expectation): string | null {
  const t = useT('request');
  const language = useLanguage();
  if (by === null) return null;
  const day = formatDay(language, by);
  if (mover === 'requester') return t(isLate ? 'page.late-requester' : 'page.by-requester', { day });
  return t(isLate ? 'page.late' : 'page.by-day', { day });
}
