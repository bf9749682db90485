import type { Note, PointReason } from '~/domain/matching/reasons';
import type { AccreditationLevel } from '~/domain/registry/accreditation/accreditation-status';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { ReasonList } from './reason-list';

interface SeatChoiceProps {
  option: {
    readonly personId: string;
    readonly name: string;
    readonly level: AccreditationLevel;
    readonly points: number;
    readonly reasons: readonly PointReason[];
    readonly minds: readonly (PointReason | Note)[];
  };
  kind: 'radio' | 'checkbox';
  name: string;
  id: string;
  isChosen: boolean;
}

/** Somebody to choose for a seat, with what speaks for and what to mind beside the choice itself. */
export function SeatChoice({ option, kind, name, id, isChosen }: SeatChoiceProps) {
  const t = useT('matching');
  const domain = useT('domain');
  const { reasons, minds } = option;
  return (
    <div className="lk-choice lk-seat-choice">
      <input
        className={`lk-choice-input ${kind === 'checkbox' ? 'utrecht-checkbox' : 'lk-choice-input--radio'}`}
        type={kind}
        id={id}
        name={name}
        value={option.personId}
        defaultChecked={isChosen}
        aria-describedby={`${id}-about`}
      />
      <label className="lk-choice-label" htmlFor={id}>
        <strong>{option.name}</strong>, {domain(`level.${option.level}`)}
      </label>
      <div className="lk-seat-choice-about" id={`${id}-about`}>
        <Badge tone="accent">{t('page.points', { count: option.points })}</Badge>
        {reasons.length > 0 && <ReasonList said={reasons} mark="for" family="reason" />}
        {minds.length > 0 && <ReasonList said={minds} mark="mind" family="mind" />}
      </div>
    </div>
  );
}
