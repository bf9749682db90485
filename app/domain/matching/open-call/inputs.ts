import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { callAnswers } from './call-answer';

const version = z.number().int().min(1);

/** The last day on which somebody may answer. */
export const newCall = z.object({ version, answerUntilOn: dayInput });

export const callAnswerInput = z.object({ answer: z.enum(callAnswers) });
