import type { DraftAnswers } from '~/domain/requests/intake/intake-answers';
import { type NamedStep, stepPath } from '~/domain/requests/intake/intake-form';
import type { StepName } from '~/domain/requests/intake/intake-steps';
import type { RequestKind } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { AnswerList } from './answer-list';
import { stepTitle } from './intake-words';
import type { Places } from './region-options';

interface IntakeOverviewProps {
  kind: RequestKind;
  steps: readonly NamedStep[];
  answers: DraftAnswers;
  places: Places;
  /** Left out where nothing can be changed any more. */
  complete?: readonly StepName[];
}

/** All answers, step by step; while they can be changed with the way to each step. */
export function IntakeOverview({ kind, steps, answers, places, complete }: IntakeOverviewProps) {
  const t = useT();
  return (
    <>
      {steps.map((step) => {
        const title = stepTitle(t, step.name);
        return (
          <Section
            key={step.name}
            title={title}
            actions={
              complete && (
                <ButtonLink
                  to={`${stepPath(kind, step)}?terug=controleren`}
                  kind="subtle"
                  icon="edit"
                  label={t('intake:check.change-step', { step: title })}
                >
                  {t('intake:check.change')}
                </ButtonLink>
              )
            }
          >
            {complete && !complete.includes(step.name) && (
              <Alert kind="warning" title={t('intake:check.incomplete')} />
            )}
            <AnswerList step={step} typed={answers[step.name] ?? {}} places={places} />
          </Section>
        );
      })}
    </>
  );
}
