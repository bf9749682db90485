/** What can be read in from a file: the official table of municipalities, and the register the foundation kept before. */
export const importKinds = ['municipalities', 'register'] as const;
export type ImportKind = (typeof importKinds)[number];
