/** Why people write an organisation this way. A former name is kept by itself when an organisation is renamed. */
export const aliasKinds = ['written', 'abbreviation', 'former-name'] as const;
export type AliasKind = (typeof aliasKinds)[number];
