import { intakeSteps, type StepName } from '~/domain/requests/intake-form';
import { useT } from '~/i18n/use-t';
import { type Step, Steps } from '~/ui/primitives/steps';
import { stepTitle } from './intake-words';

interface IntakeProgressProps {
  current: StepName | 'check';
  /** Steps of which anything is kept. */
  begun: readonly StepName[];
  complete: readonly StepName[];
}

/** Where somebody is in the intake; every step that was begun can be opened again. */
export function IntakeProgress({ current, begun, complete }: IntakeProgressProps) {
  const t = useT();
  const steps = intakeSteps.map(({ name, slug }): Step => {
    const opens = begun.includes(name) ? { to: `/aanvraag/nieuw/${slug}` } : {};
    const state = name === current ? 'current' : complete.includes(name) ? 'done' : 'todo';
    return { name: stepTitle(t, name), state, ...(name === current ? {} : opens) };
  });
  const check: Step = {
    name: t('intake:check.name'),
    state: current === 'check' ? 'current' : 'todo',
    ...(current !== 'check' && complete.length === intakeSteps.length ? { to: '/aanvraag/controleren' } : {}),
  };
  return <Steps steps={[...steps, check]} />;
}
