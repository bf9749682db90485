import { keep, move, own, type References, unite } from '../reference-rule';

/**
 * Every column that points at a person. A test holds this against the catalogue of the database: a new one that is
 * not here fails it. What somebody may not judge comes first.
 */
export const personReferences: References = {
  'conflict_declarations.person_id': own('what is pinned of both for one reason is kept once'),
  'conflict_declarations.recorded_by_id': own('nobody but the portal itself changes what is pinned'),
  'conflict_declarations.ended_by_id': own('nobody but the portal itself changes what is pinned'),
  'pair_rules.one_id': own('what keeps people apart is not loosened; nobody is their own companion'),
  'pair_rules.other_id': own('what keeps people apart is not loosened; nobody is their own companion'),
  'pair_rules.recorded_by_id': own('nobody but the portal itself changes a rule about two people'),
  'pair_rules.ended_by_id': own('nobody but the portal itself changes a rule about two people'),
  'invitations.person_id': move,
  'call_answers.person_id': own('of two answers to one call the later stands'),
  'open_calls.opened_by_id': own('nobody but the portal itself changes who opened a call'),
  'independence_judgements.person_id': own('the stricter of two judgements stands'),
  'affiliations.person_id': own('overlapping ties become one, from the first day to the last'),
  'affiliation_reports.person_id': move,
  'mentorships.mentor_id': own('two periods become one; nobody mentors themselves'),
  'mentorships.trainee_id': own('two periods become one; nobody mentors themselves'),

  'review_requests.requester_id': move,
  'review_requests.coordinator_id': move,
  'review_requests.filled_in_by_id': move,
  'request_questions.asked_by_id': move,
  'request_payers.gaps_waived_by_id': move,
  'request_consent_decisions.decided_by_id': move,
  'request_holds.placed_by_id': move,
  'request_holds.lifted_by_id': move,
  'orientation_meetings.planned_by_id': move,
  'intake_drafts.on_behalf_by_id': own('only the portal itself may change a draft of somebody else'),

  'seats.person_id': own('places are numbered per person, so a running seat gets the next free one'),
  'proposals.proposed_by_id': move,
  'proposals.commissioner_accepted_by_id': move,
  'proposal_candidates.person_id': unite('proposal_id', 'seat'),
  'proposal_overrides.person_id': unite('proposal_id', 'rule'),
  'proposal_overrides.decided_by_id': move,
  'independence_judgements.judged_by_id': move,

  'accreditations.person_id': own(
    'two records become one in the order of days; a suspension of either stands',
  ),
  'accreditations.recorded_by_id': move,
  'verifications.person_id': move,
  'verifications.recorded_by_id': move,
  'absences.person_id': own('overlapping absences become one, fully away when either is'),
  'availability.person_id': unite('month'),
  'work_preferences.person_id': own('the limits that ask less of somebody stand'),
  'calendar_feeds.person_id': own('the calendar of the kept record goes on, or else that of the other'),
  'registry_profiles.person_id': own('field by field as the coordinator chose'),
  'registry_entries.person_id': own('written anew from what was merged'),
  'former_slugs.person_id': move,

  'person_emails.person_id': own('all addresses stay, one of them the main one'),
  'person_roles.person_id': own('roles join; the earlier grant of one held twice goes on'),
  'person_roles.granted_by_id': move,
  'person_roles.ended_by_id': move,
  'sessions.user_id': own('end'),
  'outbox_mails.recipient_id': move,

  'imports.uploaded_by_id': keep('what was read of a file is for whoever sent it, and gone after a day'),
  'contact_messages.handled_by_id': move,
  'content_revisions.changed_by_id': move,
  'retention_periods.changed_by_id': move,
  'service_levels.changed_by_id': move,
  'different_people.one_id': own('who is somebody else stays somebody else'),
  'different_people.other_id': own('who is somebody else stays somebody else'),
  'different_people.decided_by_id': move,
  'different_organisations.decided_by_id': move,
  'people.merged_into_id': move,

  'registration_statements.person_id': keep(
    'a statement says what one record said, and is revoked when that record goes',
  ),
  'activities.actor_id': keep('what happened is append-only, and under this record it happened'),
  'activities.person_id': keep('what happened is append-only, and to this record it happened'),
  'context_reads.person_id': keep('who read a case is append-only, and under this record it was read'),
};
