import { z } from 'zod';
import { isCalendarDay } from '../../kernel/calendar-day';
import { absenceKinds } from './absence-kind';

const day = z.string().refine(isCalendarDay, 'not-a-day');

export const newAbsence = z
  .object({ kind: z.enum(absenceKinds), startsOn: day, endsOn: day })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], error: 'ends-before-start' });
export type NewAbsence = z.infer<typeof newAbsence>;
