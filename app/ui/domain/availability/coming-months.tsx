import type { Minutes } from '~/domain/kernel/minutes';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { HoursKept } from './hours-kept';

interface ComingMonthsProps {
  months: readonly { readonly month: string; readonly minutes: Minutes }[];
  kept: { readonly keptOn: string | null; readonly isOld: boolean };
}

/** The time somebody has in the first months, because that is where questions come. */
export function ComingMonths({ months, kept }: ComingMonthsProps) {
  const t = useT('reviewer');
  const language = useLanguage();
  const hasTime = months.some(({ minutes }) => minutes > 0);
  return (
    <Section title={t('availability.next')}>
      {hasTime ? (
        <DescriptionList
          items={months.map(({ month, minutes }) => ({
            term: formatMonth(language, month),
            value: formatHours(language, minutes),
          }))}
        />
      ) : (
        <Paragraph>{t('availability.none')}</Paragraph>
      )}
      {kept.isOld && <HoursKept {...kept} />}
      <div className="lk-actions">
        <ButtonLink to="/reviewer/beschikbaarheid" kind="secondary" icon="calendar">
          {t(hasTime ? 'availability.change' : 'availability.fill')}
        </ButtonLink>
      </div>
    </Section>
  );
}
