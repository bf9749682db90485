/** After as many requests as can be: the most points of all teams, or first the most for the weakest of them. */
export const planAims = ['total', 'weakest-first'] as const;
export type PlanAim = (typeof planAims)[number];
