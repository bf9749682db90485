/** As whom somebody works on a review: reviewers are paid by the commissioner, supervisors out of the quality contribution. */
export const billingRoles = ['reviewer', 'supervisor'] as const;
export type BillingRole = (typeof billingRoles)[number];
