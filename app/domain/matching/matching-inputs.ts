import { z } from 'zod';
import { declineReasons, seatNames } from './invitation-status';
import { overridableRules } from './matching-rule';

const version = z.number().int().min(1);
const alternates = z.array(z.uuid()).max(20).default([]);

export const judgementInput = z.object({
  version,
  personId: z.uuid(),
  /** Organisations of the request, or present employers of the person of which the group is unknown. */
  organisationIds: z.array(z.uuid()).min(1).max(40),
  isIndependent: z.enum(['yes', 'no']),
  reason: z.string().trim().min(3).max(600),
});

const overrideInput = z.object({
  personId: z.uuid(),
  rule: z.enum(overridableRules),
  reason: z.string().trim().min(10).max(600),
});

export const proposalInput = z.object({
  version,
  lead: z.uuid(),
  /** Of these two only where the request asks so many reviewers. */
  co: z.uuid().optional(),
  third: z.uuid().optional(),
  supervisor: z.uuid(),
  /** Who is invited next when somebody declines, in this order. */
  leadAlternates: alternates,
  coAlternates: alternates,
  thirdAlternates: alternates,
  supervisorAlternates: alternates,
  overrides: z.array(overrideInput).max(20).default([]),
  /** Why somebody lower on a list was chosen. */
  orderReason: z.string().trim().min(10).max(600).optional(),
});

/** More people for a seat of a running proposal, behind those already lined up. */
export const extraCandidatesInput = z.object({
  version,
  seat: z.enum(seatNames),
  personIds: z.array(z.uuid()).min(1).max(20),
  overrides: z.array(overrideInput).max(20).default([]),
});

export const confidentialityInput = z.object({ agrees: z.literal(true, { error: 'agree' }) });

const yesOrNo = z.enum(['yes', 'no']);

/** One answer per organisation of the list, and one about the case itself. */
export const independenceInput = z.object({
  answers: z
    .array(z.object({ requestOrganisationId: z.uuid(), hasTie: yesOrNo }))
    .max(60)
    .default([]),
  /** They, or somebody close to them, had a part in this case. */
  hasPartInCase: yesOrNo,
});

/** One answer per organisation that joined after the declaration. */
export const joinedInput = independenceInput.pick({ answers: true });

/** After reading everything: still no tie, also not to who asks the question. */
export const acceptanceInput = z.object({ isIndependent: z.literal(true, { error: 'agree' }) });

export const declineInput = z.object({
  reason: z.enum(declineReasons),
  note: z.string().trim().max(200).default(''),
});

export const pairAcceptanceInput = z.object({ version, agrees: z.literal(true, { error: 'agree' }) });

export const objectionReasons = [
  'worked-here',
  'works-with-us',
  'earlier-experience',
  'seems-dependent',
  'other',
] as const;
/** Why a commissioner objects: codes, because a text about a person has no place here. */
export type ObjectionReason = (typeof objectionReasons)[number];

export const objectionInput = z.object({
  version,
  seat: z.enum(seatNames),
  reason: z.enum(objectionReasons),
});

/** The reference says which page to go back to; which invitation it is stands in the address. */
export const invitationWithdrawalInput = z.object({ version, reference: z.string() });
