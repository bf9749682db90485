import type { IdPair, Seat } from './problem';

/** A placement in ids, and what it is worth. */
export interface Worth {
  readonly filledSeats: number;
  /** The sum of the scores of everybody placed. */
  readonly objective: number;
  /** The lowest score of any request; a request with nobody scores 0. */
  readonly weakest: number;
  /** Every request by id, its reviewers by id; empty when infeasible. */
  readonly assignments: readonly PlacedRequest[];
}

export interface Assignment extends Worth {
  /** `partial` when a seat is open; more seats are then impossible within the rules. */
  readonly status: 'optimal' | 'partial' | 'infeasible';
  readonly unfilled: readonly UnfilledRequest[];
  /** Only when infeasible. */
  readonly reason?: InfeasibleReason;
}

export interface PlacedRequest {
  readonly request: string;
  readonly reviewers: readonly string[];
}

export interface UnfilledRequest {
  readonly request: string;
  /** Open seats. */
  readonly seats: number;
  /** A smallest set that, relaxed as a whole, fills the request while as many seats elsewhere stay filled. */
  readonly relax: readonly Relaxation[];
}

export type Relaxation =
  /** One request more for somebody. */
  | { readonly kind: 'capacity'; readonly reviewer: string }
  | { readonly kind: 'required-pair'; readonly reviewers: IdPair }
  | { readonly kind: 'forbidden-pair'; readonly reviewers: IdPair }
  | { readonly kind: 'distinct-groups'; readonly request: string }
  | { readonly kind: 'senior'; readonly request: string }
  | ({ readonly kind: 'excluded' } & Seat)
  /** Nothing helps: there are so many people fewer than the request needs. */
  | { readonly kind: 'reviewers-missing'; readonly request: string; readonly count: number };

export interface InfeasibleReason {
  readonly code: InfeasibleCode;
  /** For whoever runs the command; a page puts the code into words. */
  readonly sentence: string;
  readonly requests: readonly string[];
  readonly reviewers: readonly string[];
}

export type InfeasibleCode =
  | 'fixed-excluded'
  | 'fixed-over-demand'
  | 'fixed-over-capacity'
  | 'fixed-forbidden-pair'
  | 'fixed-same-group'
  | 'fixed-without-partner'
  | 'fixed-without-senior'
  | 'fixed-together'
  | 'minimum-unreachable';
