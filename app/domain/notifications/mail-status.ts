export const mailStatuses = ['queued', 'sent', 'failed', 'given-up'] as const;
/** `failed` is tried again after a while; `given-up` waits for a person. */
export type MailStatus = (typeof mailStatuses)[number];
