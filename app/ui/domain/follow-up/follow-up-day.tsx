import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Paragraph } from '~/ui/primitives/paragraph';

interface FollowUpDayProps {
  followUpOn: string | null;
  followUpHeldOn: string | null;
  today: string;
}

/** How it stands with the follow-up talk, in one sentence. */
export function FollowUpDay({ followUpOn, followUpHeldOn, today }: FollowUpDayProps) {
  const t = useT('followUp');
  const language = useLanguage();
  const say = (on: string) => formatDay(language, on, 'long');
  if (followUpHeldOn) return <Paragraph>{t('plan.held', { day: say(followUpHeldOn) })}</Paragraph>;
  if (!followUpOn) return <Paragraph>{t('plan.none')}</Paragraph>;
  const key = followUpOn < today ? 'plan.was-planned' : 'plan.planned';
  return <Paragraph>{t(key, { day: say(followUpOn) })}</Paragraph>;
}
