/** Who paid an expense at first: whoever books it, and then gets it back, or somebody else. */
export const expensePayers = ['own', 'other'] as const;
