/** What a message to the network is about. */
export const contactTopics = [
  'question',
  'reviewer',
  'method',
  'press',
  'privacy',
  'portal',
  'other',
] as const;
export type ContactTopic = (typeof contactTopics)[number];
