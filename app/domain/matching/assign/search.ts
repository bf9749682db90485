import type { Instance } from './instance';

/** What is looked for: on the open cells the largest sum of gains (by cell), every rule kept. */
export interface Search {
  readonly instance: Instance;
  readonly open: Uint8Array;
  readonly gains: Float64Array;
}
