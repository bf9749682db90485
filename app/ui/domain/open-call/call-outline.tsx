import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Day } from '~/ui/primitives/day';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';
import { useReviewOutline } from '../invitation/use-review-outline';
import type { CallFacts } from './call-facts';

/** What is asked, and what follows from an answer. */
export function CallOutline({ call }: { call: CallFacts }) {
  const t = useT('call');
  const invitation = useT('invitation');
  const outline = useReviewOutline(call);
  return (
    <>
      <Section title={invitation('outline.title')}>
        <DescriptionList
          items={[...outline, { term: t('answer-until'), value: <Day on={call.answerUntilOn} /> }]}
        />
      </Section>
      <Section title={t('next.title')}>
        <BulletList items={[t('next.promise'), t('next.choice'), t('next.secret')]} />
      </Section>
    </>
  );
}
