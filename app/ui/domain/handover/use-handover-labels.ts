import { type SeatName, seatNames } from '~/domain/matching/invitation-status';
import { dayField } from '~/domain/reviews/handover/handover-path';
import { plannedStatuses } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';

/** The label of every field, in the order of the form. */
export function useHandoverLabels() {
  const t = useT('handover');
  const domain = useT('domain');
  const review = useT('review');
  return {
    requesterName: t('field.requester-name'),
    requesterAddress: t('field.requester-address'),
    requesterFunction: t('field.requester-function'),
    organisation: t('field.organisation'),
    involved: t('field.involved'),
    region: t('field.region'),
    careDomain: t('field.care-domain'),
    form: t('field.form'),
    hoursPerReviewer: t('field.hours'),
    startMonth: t('field.start-month'),
    months: t('field.months'),
    learningQuestion: t('field.learning-question'),
    // One for each seat and each state: the types cannot follow that.
    ...(Object.fromEntries(seatNames.map((seat) => [seat, domain(`seat.${seat}`)])) as Record<
      SeatName,
      string
    >),
    status: t('field.status'),
    ...(Object.fromEntries(
      plannedStatuses.map((status) => [
        dayField(status),
        t('field.day', { state: review(`status.${status}`) }),
      ]),
    ) as Record<ReturnType<typeof dayField>, string>),
    reason: t('field.reason'),
  };
}
