/** What the database says to a network of organisations that cannot be, as reasons people get to read. */
export const relationRefusals = {
  organisation_relations_no_overlap: 'relation-known',
  organisation_relations_no_circle: 'relation-in-a-circle',
  organisation_relations_two: 'relation-with-itself',
  organisation_relations_period: 'dates-wrong',
  organisation_relations_succession: 'succession-has-no-end',
  organisation_relations_from_id_organisations_id_fk: 'not-found',
  organisation_relations_to_id_organisations_id_fk: 'not-found',
} as const;
export type RelationRefusal = (typeof relationRefusals)[keyof typeof relationRefusals];
