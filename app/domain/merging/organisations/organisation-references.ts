import { keep, move, own, type References } from '../reference-rule';

/** Every column that points at an organisation, held against the catalogue of the database by a test. */
export const organisationReferences: References = {
  'conflict_declarations.organisation_id': own('what is pinned of both for one reason is kept once'),
  'independence_judgements.organisation_id': own('the stricter of two judgements stands'),
  'affiliations.organisation_id': own('overlapping ties become one, from the first day to the last'),
  'organisation_relations.from_id': own('what is there twice goes; none with itself'),
  'organisation_relations.to_id': own('what is there twice goes; none with itself'),
  'organisation_aliases.organisation_id': own('both names and all aliases lead to the kept record'),
  'request_organisations.organisation_id': own('listed twice in one request becomes once; a no stands'),
  'request_payers.organisation_id': move,
  'quote_shares.organisation_id': move,
  'account_payers.organisation_id': own('only the portal itself changes who paid'),
  'payees.organisation_id': own('only the portal itself changes who was paid'),
  'rates.employer_id': own('only the portal itself changes whose rate it is'),
  'different_organisations.one_id': own('what is something else stays something else'),
  'different_organisations.other_id': own('what is something else stays something else'),
  'organisations.merged_into_id': move,
  'activities.organisation_id': keep('what happened is append-only'),
};
