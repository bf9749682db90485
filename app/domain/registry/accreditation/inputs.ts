import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { accreditationLevels, accreditedRoles } from './accreditation-status';
import {
  correctionReasons,
  isAssessed,
  isGrantStep,
  needsReason,
  rulingReasons,
  stepOutcomes,
  type TrackStep,
} from './accreditation-step';
import { isOfRole, verificationKinds, verificationSources } from './verification-kind';

const remark = z.string().trim().max(600, 'too-long|600').superRefine(refusePrivateData).default('');

/** What this step does not ask. */
const absent = z.undefined().optional();

const everyStep = {
  issuedOn: dayInput,
  issuedBy: z.string().trim().min(2).max(160).superRefine(refusePrivateData),
};

/** What the form of a step asks: every step its day and who issued or assessed it, some a little more. */
export function newStep(step: TrackStep) {
  return z
    .object({
      ...everyStep,
      outcome: isAssessed(step) ? z.enum(stepOutcomes) : absent,
      level: isGrantStep(step) ? z.enum(accreditationLevels) : absent,
      validUntil: isGrantStep(step) ? dayInput : absent,
      mentorId: step === 'accredited' ? z.uuid('choose-one').optional() : absent,
      reason: needsReason(step) ? z.enum(rulingReasons) : absent,
      remark,
    })
    .refine(({ issuedOn, validUntil }) => validUntil === undefined || validUntil > issuedOn, {
      path: ['validUntil'],
      error: 'ends-before-start',
    });
}
export type NewStep = z.infer<ReturnType<typeof newStep>>;

export const newVerification = z
  .object({
    kind: z.enum(verificationKinds),
    role: z.enum(accreditedRoles).optional(),
    source: z.enum(verificationSources),
    verifiedOn: dayInput,
    isConfirmed: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  })
  .refine(({ kind, role }) => !isOfRole(kind) || role !== undefined, { path: ['role'], error: 'required' });
export type NewVerification = z.infer<typeof newVerification>;

export const newCorrection = z.object({ reason: z.enum(correctionReasons), remark });
export type NewCorrection = z.infer<typeof newCorrection>;
