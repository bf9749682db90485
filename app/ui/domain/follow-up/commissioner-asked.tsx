import { Fragment } from 'react';
import type { CommissionerTask, CommissionerTaskCode } from '~/domain/reviews/follow-up/commissioner-tasks';
import type { ReviewEvent, ReviewPart } from '~/domain/reviews/review-lifecycle';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Card } from '~/ui/primitives/card';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface CommissionerAskedProps {
  reference: string;
  tasks: readonly CommissionerTask[];
  onward: ReviewEvent | null;
  mover: ReviewPart | null;
}

const places: Readonly<Partial<Record<CommissionerTaskCode, string>>> = {
  agree: '/offerte',
  publication: '/publicatie',
  respond: '#aanbevelingen',
};

/** What is asked of the commissioner now, and whose move it is otherwise. */
export function CommissionerAsked({ reference, tasks, onward, mover }: CommissionerAskedProps) {
  const t = useT('followUp');
  const review = useT('review');
  const room = `/aanvraag/${reference}/leerreview`;
  return (
    <Card title={t('commissioner.asked-title')} level={2} tone={tasks.length > 0 ? 'accent' : 'plain'}>
      {tasks.length === 0 && <Paragraph>{t('commissioner.asked-none')}</Paragraph>}
      {tasks.length > 0 && (
        <BulletList
          items={tasks.map(({ code, count }) => (
            <Fragment key={code}>
              {code === 'publication'
                ? t('commissioner.task.publication')
                : t(`commissioner.task.${code}`, { count })}{' '}
              {code !== 'consent' && (
                <Link to={`${room}${places[code]}`}>{t(`commissioner.task-link.${code}`)}</Link>
              )}
            </Fragment>
          ))}
        />
      )}
      {onward && <Paragraph>{review(`next.event.${onward}`)}</Paragraph>}
      {mover && (
        <Paragraph>
          <strong>{t('commissioner.mover', { mover: review(`part.${mover}`) })}</strong>
        </Paragraph>
      )}
    </Card>
  );
}
