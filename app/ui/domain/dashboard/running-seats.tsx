import type { SeatName, SeatState } from '~/domain/matching/invitation-status';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { ReviewStatus } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { useWaitText, type WaitFacts } from '~/ui/domain/invitation/use-wait-text';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';

interface RunningSeatsProps {
  seats: readonly {
    readonly id: string;
    readonly reference: string;
    readonly seat: SeatName;
    readonly state: SeatState;
    readonly reviewForm: ReviewForm | null;
    readonly acceptedAt: string;
    readonly wait: WaitFacts | null;
  }[];
  /** How each review stands, by reference, once it is one. */
  states: Readonly<Record<string, ReviewStatus>>;
}

export function RunningSeats({ seats, states }: RunningSeatsProps) {
  const t = useT('reviewer');
  const review = useT('review');
  const domain = useT('domain');
  const waitText = useWaitText();
  return (
    <Section title={t('work.reviews')}>
      <DataTable
        caption={t('work.reviews-caption')}
        captionHidden
        rows={seats}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('work.no-reviews')} text={t('work.no-reviews-text')} />}
        columns={[
          {
            key: 'reference',
            title: t('work.reference'),
            names: true,
            // Before the commissioner accepted the pair there is no review to look at yet.
            cell: ({ reference, state }) =>
              state === 'confirmed' ? <Link to={`/reviews/${reference}`}>{reference}</Link> : reference,
          },
          { key: 'seat', title: t('work.seat'), cell: ({ seat }) => domain(`seat.${seat}`) },
          {
            key: 'form',
            title: t('work.form'),
            cell: ({ reviewForm }) => (reviewForm ? domain(`reviewForm.${reviewForm}`) : t('work.form-open')),
          },
          {
            key: 'state',
            title: t('work.state'),
            cell: ({ reference, wait }) => {
              const state = states[reference];
              if (wait) return waitText(wait);
              return state ? review(`status.${state}`) : t('work.state-accepted');
            },
          },
          { key: 'since', title: t('work.since'), cell: ({ acceptedAt }) => <Moment at={acceptedAt} /> },
        ]}
      />
    </Section>
  );
}
