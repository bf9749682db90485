/**
 * What can be asked of the network: a review in any form, a short consult on whether a review makes sense, an
 * information session, or first of all a talk.
 */
export const requestKinds = ['review', 'consult', 'session', 'talk'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Where an information session is given. */
export const sessionSettings = ['on-location', 'study-day', 'online'] as const;
export type SessionSetting = (typeof sessionSettings)[number];

export const audienceSizes = ['up-to-15', '16-to-40', 'over-40'] as const;
export type AudienceSize = (typeof audienceSizes)[number];

/** When somebody who would rather talk first can be called. */
export const dayParts = ['morning', 'afternoon', 'any'] as const;
export type DayPart = (typeof dayParts)[number];

/** In the address of the pages on which a question of the kind is written. */
export const kindSlugs = {
  review: 'leerreview',
  consult: 'advies',
  session: 'voorlichting',
  talk: 'gesprek',
} as const satisfies Record<RequestKind, string>;

export function kindAt(slug: string | undefined): RequestKind | null {
  return requestKinds.find((kind) => kindSlugs[kind] === slug) ?? null;
}
