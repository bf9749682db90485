import { stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import type { StepName } from '~/domain/requests/intake/intake-steps';
import type { RequestKind } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { type Step, Steps } from '~/ui/primitives/steps';
import { stepTitle } from './intake-words';

interface IntakeProgressProps {
  kind: RequestKind;
  current: StepName | 'check';
  /** Steps of which anything is kept. */
  begun: readonly StepName[];
  complete: readonly StepName[];
}

/** Where somebody is in the intake; every step that was begun can be opened again. */
export function IntakeProgress({ kind, current, begun, complete }: IntakeProgressProps) {
  const t = useT();
  const asked = stepsOf(kind);
  const steps = asked.map((step): Step => {
    const { name } = step;
    const opens = begun.includes(name) ? { to: stepPath(kind, step) } : {};
    const state = name === current ? 'current' : complete.includes(name) ? 'done' : 'todo';
    return { name: stepTitle(t, name), state, ...(name === current ? {} : opens) };
  });
  const check: Step = {
    name: t('intake:check.name'),
    state: current === 'check' ? 'current' : 'todo',
    ...(current !== 'check' && complete.length === asked.length ? { to: '/aanvraag/controleren' } : {}),
  };
  return <Steps steps={[...steps, check]} />;
}
