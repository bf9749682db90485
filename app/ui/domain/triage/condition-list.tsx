import { useT } from '~/i18n/use-t';
import { Icon } from '~/ui/primitives/icon';

interface Condition {
  readonly isMet: boolean;
  readonly text: string;
}

/** What has to be so before something can happen, and what of it already is. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const t = useT('triage');
  return (
    <ul className="lk-gate">
      {conditions.map(({ isMet, text }) => (
        <li key={text} className={isMet ? 'lk-gate-met' : undefined}>
          <Icon name={isMet ? 'ok' : 'clock'} label={t(isMet ? 'request.gate.done' : 'request.gate.todo')} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
