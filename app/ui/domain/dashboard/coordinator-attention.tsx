import type { SeatName } from '~/domain/matching/invitation-status';
import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { Attention } from '~/domain/registry/accreditation/attention';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { useWhatWord } from '../accreditation/what-word';

export interface CoordinatorAttentionProps {
  overdue: readonly {
    readonly id: string;
    readonly reference: string;
    readonly name: string;
    readonly seat: SeatName;
    readonly respondBy: string;
  }[];
  /** Requests of which an open call is over, without a proposal since. */
  calls: readonly { readonly reference: string; readonly closedAt: string; readonly answered: number }[];
  pairs: readonly { readonly reference: string; readonly since: string }[];
  /** Requests in which an organisation said no. */
  undecided: readonly { readonly reference: string; readonly since: string }[];
  expiring: readonly {
    readonly personId: string;
    readonly name: string;
    readonly role: AccreditedRole;
    readonly what: Attention['what'];
    readonly on: string | null;
  }[];
}

/** What would be left lying if nobody looked: each with the way to where it is solved. */
export function CoordinatorAttention({
  overdue,
  calls,
  pairs,
  undecided,
  expiring,
}: CoordinatorAttentionProps) {
  const t = useT('coordinator');
  const call = useT('call');
  const own = useT('participation');
  const record = useT('accreditation');
  const whatWord = useWhatWord();
  const domain = useT('domain');
  const language = useLanguage();
  if (overdue.length + calls.length + pairs.length + undecided.length + expiring.length === 0) {
    return <EmptyState title={t('attention-empty')} text={t('attention-empty-text')} />;
  }
  return (
    <CardGrid>
      {undecided.length > 0 && (
        <Card title={own('undecided.card-title')}>
          <BulletList
            items={undecided.map(({ reference, since }) => (
              <span key={reference}>
                <Link to={`/coordinator/aanvragen/${reference}`}>{reference}</Link>
                <br />
                {own('undecided.since', { moment: formatMoment(language, since) })}
              </span>
            ))}
          />
        </Card>
      )}
      {overdue.length > 0 && (
        <Card title={t('overdue-title')}>
          <BulletList
            items={overdue.map(({ id, reference, name, seat, respondBy }) => (
              <span key={id}>
                <Link to={`/coordinator/aanvragen/${reference}/voorstel`}>{reference}</Link>
                <br />
                {t('overdue-item', {
                  name,
                  seat: domain(`seat.${seat}`),
                  moment: formatMoment(language, respondBy),
                })}
              </span>
            ))}
          />
        </Card>
      )}
      {calls.length > 0 && (
        <Card title={call('coordinator.card-title')}>
          <BulletList
            items={calls.map(({ reference, closedAt, answered }) => (
              <span key={reference}>
                <Link to={`/coordinator/aanvragen/${reference}/oproep`}>{reference}</Link>
                <br />
                {call('coordinator.card-item', {
                  count: answered,
                  moment: formatMoment(language, closedAt),
                })}
              </span>
            ))}
          />
        </Card>
      )}
      {pairs.length > 0 && (
        <Card title={t('pairs-title')}>
          <BulletList
            items={pairs.map(({ reference, since }) => (
              <span key={reference}>
                <Link to={`/coordinator/aanvragen/${reference}/voorstel`}>{reference}</Link>
                <br />
                {t('pairs-item', { moment: formatMoment(language, since) })}
              </span>
            ))}
          />
        </Card>
      )}
      {expiring.length > 0 && (
        <Card title={t('expiring-title')}>
          <BulletList
            items={expiring.map(({ personId, name, role, what, on }) => (
              <span key={`${personId}-${role}-${what}`}>
                <Link to={`/coordinator/mensen/${personId}/erkenning`}>{name}</Link>
                <br />
                {record('upcoming-item', {
                  what: whatWord(what),
                  role: domain(`role.${role}`),
                  day: formatDay(language, on ?? ''),
                })}
              </span>
            ))}
          />
        </Card>
      )}
    </CardGrid>
  );
}
