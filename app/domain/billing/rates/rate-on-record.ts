import type { Rate } from './rate-precedence';

/** A rate that counts, with the names of what it is for. */
export interface RateOnRecord extends Rate {
  readonly id: string;
  readonly reference: string | null;
  readonly personName: string | null;
  readonly employerName: string | null;
}

export interface RateChoices {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly employers: readonly { readonly id: string; readonly name: string }[];
}
