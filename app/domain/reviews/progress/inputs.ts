import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { meetingModes } from '../../registry/expertise';
import { milestones } from './milestone';

const version = z.number().int().min(1);
const people = z.number().int('not-a-whole-number').min(0).max(200);

/** How many people of each of these organisations take part; the fields end in the id of the organisation. */
export function participationInput(ids: readonly string[]) {
  const count = z.number().int('not-a-whole-number').min(0).max(100);
  return z.object({
    version,
    ...Object.fromEntries(
      ids.flatMap((id) => [
        [participationField('team', id), count],
        [participationField('cases', id), count],
      ]),
    ),
    ...Object.fromEntries(ids.map((id) => [participationField('caughtUp', id), dayInput.optional()])),
  });
}

export function participationField(what: 'team' | 'cases' | 'caughtUp', id: string): string {
  return `${what}-${id}`;
}

export const progressInput = z.object({
  version,
  conversationsPlanned: people.optional(),
  conversationsHeld: people.optional(),
  ...(Object.fromEntries(milestones.map((milestone) => [milestone, dayInput.optional()])) as Record<
    (typeof milestones)[number],
    z.ZodOptional<typeof dayInput>
  >),
});

export const sessionPlanInput = z.object({ version, plannedOn: dayInput, mode: z.enum(meetingModes) });

export const sessionHeldInput = z.object({
  version,
  heldOn: dayInput,
  reviewTeamPresent: people,
  caseGroupPresent: people,
});
