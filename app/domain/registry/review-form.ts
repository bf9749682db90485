/** Sizes of review, from the fullest to the smallest. */
export const reviewForms = ['full', 'proportionate', 'compact', 'thematic'] as const;
export type ReviewForm = (typeof reviewForms)[number];

export const wantedForms = [...reviewForms, 'unsure'] as const;
/** What a requester may wish for; the form itself is chosen at the orientation. */
export type WantedForm = (typeof wantedForms)[number];
