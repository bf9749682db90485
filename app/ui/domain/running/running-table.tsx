import type { CalendarDay } from '~/domain/kernel/calendar-day';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { PlanStanding } from '~/domain/reviews/overview/review-course';
import type { ReviewPart } from '~/domain/reviews/review-lifecycle';
import { pathStatuses, type ReviewStatus } from '~/domain/reviews/review-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { ReviewStatusBadge } from '~/ui/domain/review/review-status-badge';
import { formatDay } from '~/ui/formats/day';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import type { CourseScale } from './course-scale';
import { CourseStrip } from './course-strip';

interface RunningTableProps {
  reviews: readonly {
    readonly reference: string;
    readonly status: ReviewStatus;
    readonly form: ReviewForm | null;
    readonly days: number;
    readonly plannedOn: CalendarDay | null;
    readonly endsOn: CalendarDay | null;
    readonly standing: PlanStanding;
    readonly mover: ReviewPart | null;
    readonly lead: string | null;
    readonly stretches: readonly {
      readonly status: ReviewStatus;
      readonly from: CalendarDay;
      readonly to: CalendarDay;
    }[];
  }[];
  scale: CourseScale;
}

const tones: Readonly<Record<PlanStanding, BadgeTone>> = {
  late: 'error',
  'two-thirds': 'warning',
  'on-plan': 'ok',
  'no-plan': 'neutral',
};

/** Every running review: its course drawn on one scale, and beside it in words. */
export function RunningTable({ reviews, scale }: RunningTableProps) {
  const t = useT('running');
  const review = useT('review');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <>
      <p className="lk-course-legend" aria-hidden="true">
        <span>
          {t('scale', { from: formatDay(language, scale.from), to: formatDay(language, scale.to) })}
        </span>
        {pathStatuses.map((status) => (
          <span key={status} className="lk-course-key">
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect className={`lk-course--${status}`} width="12" height="12" />
            </svg>
            {review(`status.${status}`)}
          </span>
        ))}
      </p>
      <DataTable
        caption={t('caption')}
        captionHidden
        rows={reviews}
        rowKey={({ reference }) => reference}
        empty={null}
        columns={[
          {
            key: 'reference',
            title: t('reference'),
            names: true,
            cell: ({ reference, form, lead }) => (
              <>
                <Link to={`/reviews/${reference}`}>{reference}</Link>
                <span className="lk-under">
                  {[form && domain(`reviewForm.${form}`), lead].filter(Boolean).join(' · ')}
                </span>
              </>
            ),
          },
          {
            key: 'course',
            title: t('course'),
            cell: ({ stretches, endsOn }) => (
              <>
                <CourseStrip stretches={stretches} endsOn={endsOn} scale={scale} />
                <span className="lk-under">
                  {endsOn ? t('ends', { day: formatDay(language, endsOn) }) : t('no-end')}
                </span>
              </>
            ),
          },
          {
            key: 'state',
            title: t('state'),
            cell: ({ status, days }) => (
              <>
                <ReviewStatusBadge status={status} />
                <span className="lk-under">{t('days', { count: days })}</span>
              </>
            ),
          },
          {
            key: 'plan',
            title: t('plan'),
            cell: ({ standing, plannedOn }) => (
              <>
                <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>
                {plannedOn && (
                  <span className="lk-under">{t('until', { day: formatDay(language, plannedOn) })}</span>
                )}
              </>
            ),
          },
          {
            key: 'mover',
            title: t('mover'),
            cell: ({ mover }) => (mover ? review(`part.${mover}`) : t('nobody')),
          },
        ]}
      />
    </>
  );
}
