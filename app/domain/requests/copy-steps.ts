import { type IntakeStep, intakeSteps } from './intake-form';
import type { RequestKind } from './request-kind';

/** The questions whose answers a copy of such a request holds, in order. */
export function copySteps(_kind: RequestKind): readonly IntakeStep[] {
  return intakeSteps;
}
