import { type SeatName, seatNames } from '~/domain/matching/invitation-status';
import { isOverridable } from '~/domain/matching/overrides';
import type { Exclusion, Judgement } from '~/domain/matching/reasons';
import { addressOfSeating } from '~/domain/matching/seat-address';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';
import { ExclusionText } from './excluded-card';
import { ReasonList } from './reason-list';

export interface ChosenSeat {
  readonly seat: SeatName;
  readonly personId: string;
  readonly name: string;
  readonly exclusions: readonly Exclusion[];
  readonly toJudge: readonly Judgement[];
}

/** Whether a proposal with this person can be sent, once the reasons for what is set aside are given. */
export function mayBeProposed({ exclusions, toJudge }: ChosenSeat): boolean {
  return toJudge.length === 0 && exclusions.every(isOverridable);
}

/** Who is chosen so far, each with a way back, and what stands in the way of somebody. */
export function ChosenSeats({ chosen, base }: { chosen: readonly ChosenSeat[]; base: string }) {
  const t = useT('matching');
  const domain = useT('domain');
  const seating = Object.fromEntries(chosen.map(({ seat, personId }) => [seat, personId]));
  const before = (seat: SeatName) => {
    const { [seat]: _, ...rest } = seating;
    return Object.keys(rest).length === 0 ? `${base}/matching` : addressOfSeating(base, rest);
  };
  return (
    <Section title={t('proposal.chosen')}>
      <DescriptionList
        items={seatNames.flatMap((seat) => {
          const one = chosen.find((each) => each.seat === seat);
          if (!one) return [];
          const seatName = domain(`seat.${seat}`);
          return [
            {
              term: seatName,
              value: (
                <>
                  <strong>{one.name}</strong>{' '}
                  <Link to={before(seat)} label={t('proposal.change-label', { seat: seatName })}>
                    {t('proposal.change')}
                  </Link>
                </>
              ),
            },
          ];
        })}
      />
      {chosen
        .filter((one) => !mayBeProposed(one))
        .map((one) => (
          <Obstacle key={one.seat} one={one} base={base} />
        ))}
    </Section>
  );
}

function Obstacle({ one, base }: { one: ChosenSeat; base: string }) {
  const t = useT('matching');
  const { name, personId, exclusions, toJudge } = one;
  const binding = exclusions.filter((exclusion) => !isOverridable(exclusion));
  return (
    <>
      {binding.length > 0 && (
        <Alert kind="error" title={t('proposal.blocked', { name })}>
          <BulletList
            items={binding.map((exclusion) => <ExclusionText key={exclusion.code} exclusion={exclusion} />)}
          />
        </Alert>
      )}
      {toJudge.length > 0 && (
        <Alert kind="warning" title={t('proposal.judge-first', { name })}>
          <ReasonList said={toJudge} mark="mind" family="toJudge" />
          <Link to={`${base}/oordeel?persoon=${personId}`}>{t('page.judge', { name })}</Link>
        </Alert>
      )}
    </>
  );
}
