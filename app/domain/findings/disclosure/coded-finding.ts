/** A published finding with all its codes, its own and those of the review it comes from, most telling first. */
export interface CodedFinding {
  readonly id: string;
  readonly sourceId: string;
  readonly codes: readonly string[];
}
