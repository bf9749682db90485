import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Paragraph } from '~/ui/primitives/paragraph';

interface HoursKeptProps {
  /** The day on which the hours were last kept. */
  keptOn: string | null;
  isOld: boolean;
}

/** When somebody last kept their hours, and a friendly word when that is long ago. */
export function HoursKept({ keptOn, isOld }: HoursKeptProps) {
  const t = useT('availability');
  const language = useLanguage();
  const when = keptOn === null ? t('kept.never') : t('kept.on', { day: formatDay(language, keptOn) });
  return (
    <Paragraph>
      {when} {isOld && t(keptOn === null ? 'kept.first' : 'kept.old')}
    </Paragraph>
  );
}
