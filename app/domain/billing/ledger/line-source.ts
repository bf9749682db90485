export const lineSources = ['time', 'expense'] as const;
export type LineSource = (typeof lineSources)[number];
