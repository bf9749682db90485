/** Where a found word begins and ends in a snippet: signs nobody types. */
export const foundMark = { start: '\uE000', end: '\uE001' } as const;
