export const pinnedKinds = ['family', 'employment', 'assignment', 'administrative', 'other'] as const;
/**
 * Why the coordinator holds that somebody is not independent of an organisation. `administrative`: decided for the
 * look of it, without a tie in the world, so nothing is left of it when it ends.
 */
export type PinnedKind = (typeof pinnedKinds)[number];

export const informants = [
  'person',
  'member',
  'requester',
  'organisation',
  'public-source',
  'network',
] as const;
/** Who said it: the person, another member, whoever asks a question, an organisation, what is public, the network. */
export type Informant = (typeof informants)[number];

export const chosenEndings = ['over', 'mistake'] as const;
export const pinnedEndings = [...chosenEndings, 'merged'] as const;
/**
 * `over`: it counts as a former tie from that day; `mistake`: it never was; `merged`: another record of the same
 * person or organisation holds it already.
 */
export type PinnedEnding = (typeof pinnedEndings)[number];
