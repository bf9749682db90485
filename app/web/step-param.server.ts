import { type AccreditedRole, accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { accreditationSteps, type TrackStep } from '~/domain/registry/accreditation/accreditation-step';
import { notFound } from './respond.server';

/** The role and the step in an address; what is none is not found. A correction has an address of its own. */
export function stepParam(params: Readonly<Record<string, string | undefined>>): {
  readonly role: AccreditedRole;
  readonly step: TrackStep;
} {
  const role = accreditedRoles.find((one) => one === params.role);
  const step = accreditationSteps.find((one) => one === params.step);
  if (!role || !step || step === 'corrected') throw notFound();
  return { role, step };
}
