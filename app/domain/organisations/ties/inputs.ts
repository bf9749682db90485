import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { reasonInput } from '../../privacy/reason-input';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { affiliationKinds, organisationRelationKinds } from './affiliation-kind';
import { chosenEndings, informants, pinnedKinds } from './pinned-kind';

interface Period {
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}
const endsAfterItBegins = ({ validFrom, validUntil }: Period) =>
  !validFrom || !validUntil || validUntil >= validFrom;
const endsBeforeStart = { path: ['validUntil'], error: 'ends-before-start' };

export const newRelation = z
  .object({
    kind: z.enum(organisationRelationKinds),
    toId: z.uuid('choose'),
    validFrom: dayInput.optional(),
    validUntil: dayInput.optional(),
  })
  .refine(endsAfterItBegins, endsBeforeStart)
  .refine(({ kind, validUntil }) => kind !== 'successor' || !validUntil, {
    path: ['validUntil'],
    error: 'succession-has-no-end',
  });
export type NewRelation = z.infer<typeof newRelation>;

export const relationPeriod = z
  .object({ validFrom: dayInput.optional(), validUntil: dayInput.optional() })
  .refine(endsAfterItBegins, endsBeforeStart);
export type RelationPeriod = z.infer<typeof relationPeriod>;

const tieFacts = {
  organisationId: z.uuid('choose'),
  kind: z.enum(affiliationKinds),
  functionTitle: z.string().trim().max(120).superRefine(refusePrivateData).default(''),
  startsOn: dayInput,
  endsOn: dayInput.optional(),
};
const tieEnds = { path: ['endsOn'], error: 'ends-before-start' };

export const newAffiliation = z
  .object(tieFacts)
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, tieEnds);
export type NewAffiliation = z.infer<typeof newAffiliation>;

export const endedAffiliation = z.object({ endsOn: dayInput });

export const newPinnedConflict = z.object({
  organisationId: z.uuid('choose'),
  pinnedKind: z.enum(pinnedKinds),
  informant: z.enum(informants),
  /** The day on which they said so. */
  saidOn: dayInput,
  reason: reasonInput,
});
export type NewPinnedConflict = z.infer<typeof newPinnedConflict>;

export const endedPinnedConflict = z.object({ endGround: z.enum(chosenEndings), reason: reasonInput });
export type EndedPinnedConflict = z.infer<typeof endedPinnedConflict>;

export const groupKnown = z.object({ parentKnown: z.enum(['yes', 'no']) });

/** How many organisations can go up in one with one form. */
export const mostPredecessors = 6;
export const relationTreatments = ['taken-over', 'ended'] as const;

export const newSuccession = z.object({
  predecessorIds: z.array(z.uuid('choose').optional()).max(mostPredecessors).default([]),
  onDay: dayInput,
  relations: z.enum(relationTreatments),
  isNew: z.literal('on').optional(),
});
export type NewSuccession = z.infer<typeof newSuccession>;
