/** How a quote is taxed. Never assumed: the treasurer says which. */
export const vatTreatments = ['standard', 'exempt', 'outside', 'reverse'] as const;
export type VatTreatment = (typeof vatTreatments)[number];
