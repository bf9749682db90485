import { z } from 'zod';
import { contactTopics } from './contact-topic';

const fewest = 10;

/** Signs are counted as the database counts them: an emoji is one. */
const message = z
  .string()
  .trim()
  .max(2000)
  .refine((typed) => [...typed].length >= fewest, `too-short|${fewest}`);

export const messageInput = z.object({
  topic: z.enum(contactTopics),
  name: z.string().trim().min(2).max(120).regex(/^\D*$/, 'not-a-name'),
  address: z.string().trim().max(254, 'too-long|254').pipe(z.email()),
  message,
});
export type NewMessage = z.output<typeof messageInput>;
