import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { parseMinutes } from '../../kernel/minutes';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { type AssignmentName, readAssignment } from '../assignments/assignment';
import { longestNote, workKinds } from './work-kind';

const mostHours = 24;

/** Hours of one piece of work, as typed, in whole minutes. */
export const hoursInput = z.string().transform((typed, context) => {
  const minutes = parseMinutes(typed);
  if (minutes === null || minutes === 0) context.addIssue({ code: 'custom', message: 'not-hours' });
  else if (minutes > mostHours * 60) context.addIssue({ code: 'custom', message: `too-high|${mostHours}` });
  return minutes ?? 0;
});

export const assignmentInput = z.string().transform((code, context): AssignmentName => {
  const name = readAssignment(code);
  if (name === null) context.addIssue({ code: 'custom', message: 'not-an-option' });
  return name ?? { reference: '', role: 'reviewer' };
});

export const noteInput = z
  .string()
  .trim()
  .max(longestNote, `too-long|${longestNote}`)
  .superRefine(refusePrivateData)
  .default('');

/** A time of the day, in minutes after midnight. */
const timeOfDay = z
  .string()
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'not-a-time')
  .transform((typed) => {
    const [hours = 0, minutes = 0] = typed.split(/[:.]/).map(Number);
    return hours * 60 + minutes;
  });

export const timeInput = z.object({
  assignment: assignmentInput,
  workedOn: dayInput,
  kind: z.enum(workKinds),
  minutes: hoursInput,
  beginsAt: timeOfDay.optional(),
  note: noteInput,
});

export type TimeInput = z.infer<typeof timeInput>;

export const copyDayInput = z.object({ on: dayInput });
