import type {
  DeclineReason,
  InvitationStatus,
  SeatName,
  SeatState,
} from '~/domain/matching/invitation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface SeatInvitation {
  readonly invitationId: string;
  readonly name: string;
  readonly status: InvitationStatus;
  readonly respondBy: string;
  readonly declineReason: DeclineReason | null;
  readonly declineNote: string;
}

interface Seat {
  readonly seat: SeatName;
  readonly state: 'empty' | 'invited' | SeatState;
  readonly current: SeatInvitation | null;
  readonly waiting: readonly { readonly personId: string; readonly name: string }[];
  readonly past: readonly SeatInvitation[];
}

export interface ProposalStateProps {
  proposal: {
    readonly head: { readonly reference: string; readonly version: number; readonly status: string };
    readonly proposedAt: string;
    readonly proposedBy: string;
    readonly seats: readonly Seat[];
    readonly overrides: readonly { readonly name: string; readonly rule: string; readonly reason: string }[];
    readonly orderReason: string | null;
    readonly seatsFilled: boolean;
  };
}

const tones: Readonly<Record<Seat['state'], BadgeTone>> = {
  empty: 'error',
  invited: 'warning',
  accepted: 'ok',
  confirmed: 'ok',
  completed: 'neutral',
  released: 'neutral',
};

/** Where a proposal stands: each seat with who is asked, who said what, and who comes next. */
export function ProposalState({ proposal }: ProposalStateProps) {
  const t = useT('matching');
  const language = useLanguage();
  const { head, seats, overrides, proposedBy, proposedAt } = proposal;
  const isRefilled = head.status === 'confirmed' && seats.some(isRefilling);
  return (
    <Section title={t('state.title')} id="voorstel">
      <Paragraph>
        {t('state.by', { name: proposedBy, day: formatMoment(language, proposedAt) })}{' '}
        {(head.status === 'proposed' || isRefilled) && proposal.seatsFilled && t('state.accept-wait')}
      </Paragraph>
      {proposal.orderReason && (
        <Paragraph>{t('state.order-reason', { reason: proposal.orderReason })}</Paragraph>
      )}
      <div className="lk-seats">
        <CardGrid>
          {seats.map((seat) => (
            <SeatCard
              key={seat.seat}
              seat={seat}
              head={head}
              isOpen={head.status === 'proposed' || (head.status === 'confirmed' && isRefilling(seat))}
            />
          ))}
        </CardGrid>
      </div>
      {overrides.length > 0 && <Overrides overrides={overrides} />}
    </Section>
  );
}

/** Of a confirmed request only a seat that somebody left is still to be filled. */
function isRefilling({ state }: Seat): boolean {
  return state !== 'confirmed' && state !== 'completed';
}

interface SeatCardProps {
  seat: Seat;
  head: ProposalStateProps['proposal']['head'];
  isOpen: boolean;
}

function SeatCard({ seat, head, isOpen }: SeatCardProps) {
  const t = useT('matching');
  const domain = useT('domain');
  const { current, waiting, past } = seat;
  const seatName = domain(`seat.${seat.seat}`);
  return (
    <Card
      title={seatName}
      level={3}
      aside={<Badge tone={tones[seat.state]}>{t(`state.seat.${seat.state}`)}</Badge>}
      actions={
        isOpen && (
          <>
            <ButtonLink
              to={`/coordinator/aanvragen/${head.reference}/voorstel/kandidaten?plaats=${seat.seat}`}
              kind={seat.state === 'empty' ? 'primary' : 'subtle'}
              label={t('state.add-label', { seat: seatName })}
            >
              {t('state.add')}
            </ButtonLink>
            {current && (
              <Form action={`/coordinator/uitnodigingen/${current.invitationId}/intrekking`}>
                <HiddenField name="version" value={head.version} />
                <HiddenField name="reference" value={head.reference} />
                <Button kind="danger" label={t('state.withdraw-label', { name: current.name })}>
                  {t('state.withdraw')}
                </Button>
              </Form>
            )}
          </>
        )
      }
    >
      {current && <InvitationLine invitation={current} isOpen={isOpen} />}
      {isOpen && (
        <div>
          <p className="lk-under">{waiting.length > 0 ? t('state.waiting') : t('state.waiting-none')}</p>
          {waiting.length > 0 && <BulletList items={waiting.map(({ name }) => name)} />}
        </div>
      )}
      {past.length > 0 && (
        <div>
          <p className="lk-under">{t('state.past')}</p>
          <BulletList
            items={past.map((one) => (
              <InvitationLine key={one.invitationId} invitation={one} isOpen={false} />
            ))}
          />
        </div>
      )}
    </Card>
  );
}

function InvitationLine({ invitation, isOpen }: { invitation: SeatInvitation; isOpen: boolean }) {
  const t = useT('matching');
  const domain = useT('domain');
  const language = useLanguage();
  const { name, status, respondBy, declineReason, declineNote } = invitation;
  const waits = isOpen && status !== 'accepted';
  return (
    <div>
      <strong>{name}</strong>: {t(`state.status.${status}`)}
      {declineReason && ` (${domain(`declineReason.${declineReason}`)})`}
      {declineNote && <span className="lk-under">{declineNote}</span>}
      {waits && (
        <span className="lk-under">
          {t('state.respond-by', { moment: formatMoment(language, respondBy) })}
        </span>
      )}
    </div>
  );
}

function Overrides({ overrides }: { overrides: ProposalStateProps['proposal']['overrides'] }) {
  const t = useT('matching');
  return (
    <Section title={t('state.overrides')} level={3}>
      <BulletList
        mark="mind"
        items={overrides.map(({ name, rule, reason }) => (
          <>
            <strong>{name}</strong>: {t(`hardRule.${rule as 'H2'}.name`)}
            <span className="lk-under">{reason}</span>
          </>
        ))}
      />
    </Section>
  );
}
