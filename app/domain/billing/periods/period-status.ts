/** A month of one person: being filled, handed in ("I am done", also with nothing), sent back with a remark, or settled. */
export const periodStatuses = ['open', 'submitted', 'returned', 'approved'] as const;
export type PeriodStatus = (typeof periodStatuses)[number];
