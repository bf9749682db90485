import { methodSteps } from '~/domain/resources/resource-words';
import type { Translate } from '~/i18n/translate';

/** The six steps with their names, which are content, in their order. */
export interface StepTitles {
  readonly [step: string]: string;
}

/** "Stap 2: Verkennen". */
export function stepInWords(t: Translate<'methodology'>, titles: StepTitles, step: string): string {
  const steps: readonly string[] = methodSteps;
  const number = steps.indexOf(step) + 1;
  return t('list.step', { number, title: titles[step] ?? '' });
}
