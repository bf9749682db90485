/** What the second official, the one with the mandate, said of a question that was asked on their behalf. */
export const mandateAnswers = ['confirmed', 'refused'] as const;
export type MandateAnswer = (typeof mandateAnswers)[number];

/** Why a link was mailed: to write on, or to say whether a question may be asked. */
export const linkPurposes = ['draft', 'mandate'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
