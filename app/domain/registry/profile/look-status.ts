/** What waits for the coordinator's look, and what came back from it with a remark. */
export const lookStatuses = ['waiting', 'sent-back'] as const;
export type LookStatus = (typeof lookStatuses)[number];
