import type { Affiliation } from '~/domain/organisations/ties/conflict-path';
import type { OrganisationGraph } from '~/domain/organisations/ties/organisation-graph';

/** Who is tied to what, and what that means for target T. */
export interface ConstructedNetwork {
  readonly name: string;
  readonly ties: readonly Affiliation[];
  readonly graph: OrganisationGraph;
  readonly verdict: string;
  /** The steps from the person on. */
  readonly path: string;
  /** Another day than the usual one. */
  readonly onDay?: string;
  /** In Dutch, without its subject. */
  readonly sentence: string;
}
