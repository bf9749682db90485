export const pairRuleKinds = ['never-together', 'only-together'] as const;
/** What holds for two people in reviews until the coordinator ends it. Nobody may set it aside for one request. */
export type PairRuleKind = (typeof pairRuleKinds)[number];

export const pairRuleEndings = ['decided', 'person-left', 'merged'] as const;
/** A coordinator ended it and said why, one of the two left the network, or two records turned out to be of one person. */
export type PairRuleEnding = (typeof pairRuleEndings)[number];
