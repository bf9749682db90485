/** Who may see the report. Decided by the commissioners; the report itself is never in the portal. */
export const publications = ['public', 'summary', 'participants', 'none'] as const;
export type Publication = (typeof publications)[number];

/** The method prefers questions and considerations (domain.md 8). */
export const adviceKinds = ['question', 'consideration', 'recommendation'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

export const responseKinds = ['adopted', 'partly', 'rejected', 'undecided'] as const;
export type ResponseKind = (typeof responseKinds)[number];

/** What participants are asked, each on a scale from 1 to 5. */
export const evaluationQuestions = ['safe', 'heard', 'learned', 'useful', 'recommended'] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];

/** Fewer answers than this are never shown, not even as an average. */
export const fewestShownAnswers = 5;
