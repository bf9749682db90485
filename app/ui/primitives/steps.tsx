import { useT } from '~/i18n/use-t';
import { Icon } from './icon';
import { Link } from './link';

export interface Step {
  name: string;
  state: 'done' | 'current' | 'todo';
  /** Where a finished step can be looked at again. */
  to?: string;
}

/** Where somebody is in a form of several pages. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const t = useT('shell');
  const position = steps.findIndex((step) => step.state === 'current') + 1;
  const current = steps[position - 1];
  return (
    <nav className="lk-steps" aria-label={t('steps.label')}>
      {current && (
        <p className="lk-steps-position">
          {t('steps.position', { position, total: steps.length, name: current.name })}
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.name}
            className={`lk-step lk-step--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="lk-step-marker" aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" size={16} /> : index + 1}
            </span>
            <span className="lk-step-name">
              {step.to ? <Link to={step.to}>{step.name}</Link> : step.name}
            </span>
            <span className="lk-visually-hidden"> ({t(`steps.${step.state}`)})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
