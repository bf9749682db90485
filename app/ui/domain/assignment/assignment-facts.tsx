import type { Month } from '~/domain/kernel/month';
import type { SeatName } from '~/domain/matching/invitation-status';
import type { CareDomain, MeetingMode } from '~/domain/registry/expertise';
import type { ReviewForm } from '~/domain/registry/review-form';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { type Description, DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';

interface AssignmentFactsProps {
  assignment: {
    readonly form: ReviewForm | null;
    readonly province: string;
    readonly youthRegion: string | null;
    readonly careDomain: CareDomain;
    readonly startMonth: Month;
    readonly months: number | null;
    readonly minutesPerReviewer: number | null;
    readonly meetingMode: MeetingMode;
    readonly inspectorateDeadlineOn: string | null;
    readonly team: readonly { readonly seat: SeatName; readonly name: string }[];
  };
}

/** Place, period, size and company of a review. */
export function AssignmentFacts({ assignment }: AssignmentFactsProps) {
  const t = useT('reviewer');
  const domain = useT('domain');
  const language = useLanguage();
  const { form, months, minutesPerReviewer, inspectorateDeadlineOn } = assignment;
  const items: Description[] = [
    ...(form ? [{ term: t('assignment.form'), value: domain(`reviewForm.${form}`) }] : []),
    {
      term: t('assignment.place'),
      value: [assignment.youthRegion, assignment.province].filter(Boolean).join(', '),
    },
    { term: t('assignment.domain'), value: domain(`careDomain.${assignment.careDomain}`) },
    { term: t('assignment.start'), value: formatMonth(language, assignment.startMonth) },
    ...(months
      ? [{ term: t('assignment.months'), value: t('assignment.months-value', { count: months }) }]
      : []),
    ...(minutesPerReviewer
      ? [{ term: t('assignment.hours'), value: formatHours(language, minutesPerReviewer) }]
      : []),
    { term: t('assignment.mode'), value: domain(`meetingMode.${assignment.meetingMode}`) },
    ...(inspectorateDeadlineOn
      ? [{ term: t('assignment.deadline'), value: formatDay(language, inspectorateDeadlineOn) }]
      : []),
    ...assignment.team.map(({ seat, name }) => ({ term: domain(`seat.${seat}`), value: name })),
  ];
  return (
    <Section title={t('assignment.facts')}>
      <DescriptionList items={items} />
    </Section>
  );
}
