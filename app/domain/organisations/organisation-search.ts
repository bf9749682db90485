import type { OrganisationKind } from './organisation-kind';

export const attentions = ['group-unknown', 'no-municipality', 'no-place'] as const;
/** What somebody should look up: the group, the CBS code of a municipality, or where it lies. */
export type Attention = (typeof attentions)[number];

export interface OrganisationSearch {
  readonly text: string;
  readonly kind?: OrganisationKind | undefined;
  readonly provinceCode?: string | undefined;
  readonly attention?: Attention | undefined;
  readonly page: number;
}
