import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { hasAtLeast } from '../../privacy/text-length';
import { meetingModes } from '../../registry/expertise';
import { mostItems } from './checklist-text';
import { checkAnswers, scorerPlaces, verdicts } from './gate';
import { answerField, remarkField } from './verdict-rules';

const version = z.coerce.number().int().min(1);
const reason = z.string().trim().refine(hasAtLeast(10), 'too-short|10').max(600, 'too-long|600');

/** The items of a list, one on each line, in both languages. */
export const checklistInput = z.object({
  version: z.coerce.number().int().min(0),
  itemsNl: z.string().max(12_000),
  itemsEn: z.string().max(12_000),
});

export const scorerInput = z.object({ version, place: z.enum(scorerPlaces), personId: z.uuid('choose') });

export const scorerEndInput = z.object({ version, place: z.enum(scorerPlaces) });

export const gateAskInput = z.object({ version });

export const reopenInput = z.object({ version, reason });

const answer = z.enum(checkAnswers).optional();
const remark = z.string().trim().max(400, 'too-long|400').default('');
const ofItems = Array.from({ length: mostItems }, (_, index) => [
  [answerField(index + 1), answer] as const,
  [remarkField(index + 1), remark] as const,
]).flat();

/** A look at a gate: an answer and a remark for each item of its list, by its place. */
export const checkInput = z.object({
  version,
  checklistId: z.uuid(),
  roundId: z.uuid(),
  verdict: z.enum(verdicts).optional(),
  remarks: z.string().trim().max(2000, 'too-long|2000').default(''),
  /** Present when it is handed in, absent when it is only kept. */
  finish: z.literal('yes').optional(),
  ...(Object.fromEntries(ofItems) as Record<`answer-${number}`, typeof answer> &
    Record<`remark-${number}`, typeof remark>),
});

export const supervisionPlanInput = z.object({ version, plannedOn: dayInput, mode: z.enum(meetingModes) });

export const supervisionHeldInput = z.object({
  version,
  heldOn: dayInput,
  minutes: z.coerce.number('not-a-number').int('not-a-whole-number').min(5).max(600),
  isComplete: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});

export const supervisionCancelInput = z.object({ version });
