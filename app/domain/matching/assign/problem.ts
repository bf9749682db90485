/** Which people go to which requests: everything open at once, as the command reads it and the portal asks it. */
export interface Problem {
  readonly requests: readonly RequestToFill[];
  readonly reviewers: readonly ReviewerToPlace[];
  /** A row per request, a number per reviewer; `null` where somebody may never be placed. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** Never both on one request. */
  readonly forbiddenPairs?: readonly IdPair[];
  /** On every request both or neither. */
  readonly requiredPairs?: readonly IdPair[];
  readonly fixed?: readonly Seat[];
  readonly rules?: TogetherRules;
  readonly objective: Objective;
}

export interface RequestToFill {
  readonly id: string;
  /** 1, 2 or 3 people. */
  readonly demand: number;
}

export interface ReviewerToPlace {
  readonly id: string;
  /** At most so many requests, and at least `minimum`. */
  readonly capacity: number;
  readonly minimum?: number;
  readonly senior?: boolean;
  /** Without one somebody is a group of their own. */
  readonly group?: string;
}

export interface TogetherRules {
  /** Nobody is placed on a request without so many seniors among those placed there. */
  readonly seniorPerRequest?: number;
  /** No two people of one group on one request. */
  readonly distinctGroups?: boolean;
}

export interface Seat {
  readonly request: string;
  readonly reviewer: string;
}

export type IdPair = readonly [string, string];

export const objectives = ['total', 'weakest-first'] as const;

/** After filled seats: the sum of all scores, or first the lowest score of any request and then the sum. */
export type Objective = (typeof objectives)[number];
