/** What a coordinator can decide when an organisation takes its consent back. */
export const consentDecisions = ['go-on-without', 'asked-again', 'stop'] as const;
export type ConsentDecision = (typeof consentDecisions)[number];
