/** A finding as it stands in the briefing of a sector; of its themes only those that are shown. */
export interface BriefedFinding {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly wentWell: string;
  readonly considerations: string;
  readonly themes: readonly string[];
}
