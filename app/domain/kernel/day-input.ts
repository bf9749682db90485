import { z } from 'zod';
import { isCalendarDay } from './calendar-day';

/** A day as a form sends it. */
export const dayInput = z.string().refine(isCalendarDay, 'not-a-day');
