import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';

const version = z.number().int().min(1);

/** The last day on which somebody may answer. */
export const newCall = z.object({ version, answerUntilOn: dayInput });
