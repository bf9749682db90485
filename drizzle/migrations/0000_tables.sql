CREATE EXTENSION IF NOT EXISTS citext;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "people_language" CHECK ("people"."language" in ('nl', 'en')),
	CONSTRAINT "people_name_length" CHECK (length("people"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "person_emails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"address" "citext" NOT NULL,
	"is_primary" boolean DEFAULT true NOT NULL,
	"verified_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "person_roles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"granted_by_id" uuid,
	"ended_at" timestamp with time zone,
	"ended_by_id" uuid,
	CONSTRAINT "person_roles_role" CHECK ("person_roles"."role" in ('requester', 'reviewer', 'supervisor', 'treasurer', 'coordinator')),
	CONSTRAINT "person_roles_period" CHECK ("person_roles"."ended_at" is null or "person_roles"."ended_at" >= "person_roles"."granted_at")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"device" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" "citext" NOT NULL,
	"code_hash" text NOT NULL,
	"link_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_codes_purpose" CHECK ("sign_in_codes"."purpose" in ('sign-in', 'intake')),
	CONSTRAINT "sign_in_codes_attempts" CHECK ("sign_in_codes"."attempts" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"name" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"request_id" uuid,
	"person_id" uuid,
	"organisation_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_revisions" (
	"key" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by_id" uuid,
	CONSTRAINT "content_revisions_key_language_version_pk" PRIMARY KEY("key","language","version"),
	CONSTRAINT "content_revisions_language" CHECK ("content_revisions"."language" in ('nl', 'en')),
	CONSTRAINT "content_revisions_length" CHECK (length("content_revisions"."title") <= 200 and length("content_revisions"."body") <= 20000)
);
--> statement-breakpoint
CREATE TABLE "portal_facts" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conflict_declarations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"request_id" uuid,
	"source" text NOT NULL,
	"is_pinned" boolean DEFAULT false NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "conflict_declarations_source" CHECK ("conflict_declarations"."source" in ('standing', 'decline', 'declaration', 'coordinator')),
	CONSTRAINT "conflict_declarations_about" CHECK ("conflict_declarations"."organisation_id" is not null or "conflict_declarations"."request_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "independence_judgements" (
	"request_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"is_independent" boolean NOT NULL,
	"reason" text NOT NULL,
	"judged_by_id" uuid NOT NULL,
	"judged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "independence_judgements_request_id_person_id_organisation_id_pk" PRIMARY KEY("request_id","person_id","organisation_id"),
	CONSTRAINT "independence_judgements_reason" CHECK (length(trim("independence_judgements"."reason")) between 3 and 600)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"seat" text NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text DEFAULT 'sent' NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"respond_by" timestamp with time zone NOT NULL,
	"confidentiality_agreed_at" timestamp with time zone,
	"independence_declared_at" timestamp with time zone,
	"responded_at" timestamp with time zone,
	"decline_reason" text,
	"decline_note" text DEFAULT '' NOT NULL,
	CONSTRAINT "invitations_seat" CHECK ("invitations"."seat" in ('lead', 'co', 'supervisor')),
	CONSTRAINT "invitations_status" CHECK ("invitations"."status" in ('sent', 'confidential', 'cleared', 'accepted', 'declined', 'expired', 'withdrawn')),
	CONSTRAINT "invitations_decline_reason" CHECK ("invitations"."decline_reason" in ('no-time', 'conflict', 'not-my-expertise', 'too-far', 'personal', 'other')),
	CONSTRAINT "invitations_declined" CHECK (("invitations"."status" = 'declined') = ("invitations"."decline_reason" is not null)),
	CONSTRAINT "invitations_note_length" CHECK (length("invitations"."decline_note") <= 200),
	CONSTRAINT "invitations_cleared" CHECK ("invitations"."status" not in ('cleared', 'accepted') or ("invitations"."confidentiality_agreed_at" is not null and "invitations"."independence_declared_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "proposal_candidates" (
	"proposal_id" uuid NOT NULL,
	"seat" text NOT NULL,
	"rank" smallint NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "proposal_candidates_proposal_id_seat_rank_pk" PRIMARY KEY("proposal_id","seat","rank"),
	CONSTRAINT "proposal_candidates_seat" CHECK ("proposal_candidates"."seat" in ('lead', 'co', 'supervisor')),
	CONSTRAINT "proposal_candidates_rank" CHECK ("proposal_candidates"."rank" between 0 and 20)
);
--> statement-breakpoint
CREATE TABLE "proposal_overrides" (
	"proposal_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposal_overrides_proposal_id_person_id_rule_pk" PRIMARY KEY("proposal_id","person_id","rule"),
	CONSTRAINT "proposal_overrides_rule" CHECK ("proposal_overrides"."rule" in ('H2', 'H4', 'H6', 'H7', 'H12', 'H13')),
	CONSTRAINT "proposal_overrides_reason" CHECK (length(trim("proposal_overrides"."reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"commissioner_accepted_at" timestamp with time zone,
	"commissioner_accepted_by_id" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "proposals_status" CHECK ("proposals"."status" in ('open', 'confirmed', 'withdrawn')),
	CONSTRAINT "proposals_confirmed" CHECK ("proposals"."status" <> 'confirmed' or "proposals"."commissioner_accepted_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"seat" text NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text DEFAULT 'accepted' NOT NULL,
	"place" smallint,
	"accepted_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_reason" text,
	CONSTRAINT "seats_seat" CHECK ("seats"."seat" in ('lead', 'co', 'supervisor')),
	CONSTRAINT "seats_state" CHECK ("seats"."state" in ('accepted', 'confirmed', 'completed', 'released')),
	CONSTRAINT "seats_place" CHECK (("seats"."place" is null) = ("seats"."seat" = 'supervisor') and "seats"."place" between 1 and 20),
	CONSTRAINT "seats_ended" CHECK (("seats"."ended_at" is not null) = ("seats"."state" in ('completed', 'released'))),
	CONSTRAINT "seats_confirmed" CHECK ("seats"."state" <> 'confirmed' or "seats"."confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "development_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"outbox_mail_id" uuid,
	"recipient_address" "citext" NOT NULL,
	"sender" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"activity_id" bigint,
	"template" text NOT NULL,
	"language" text NOT NULL,
	"recipient_id" uuid,
	"recipient_address" "citext" NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"secrets" jsonb,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_mails_status" CHECK ("outbox_mails"."status" in ('queued', 'sent', 'failed', 'given-up')),
	CONSTRAINT "outbox_mails_language" CHECK ("outbox_mails"."language" in ('nl', 'en')),
	CONSTRAINT "outbox_mails_sent" CHECK (("outbox_mails"."status" = 'sent') = ("outbox_mails"."sent_at" is not null)),
	CONSTRAINT "outbox_mails_secrets" CHECK ("outbox_mails"."secrets" is null or "outbox_mails"."status" in ('queued', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"function_title" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "affiliations_kind" CHECK ("affiliations"."kind" in ('employer', 'client', 'board', 'supervisory-board', 'advisory', 'volunteer', 'family')),
	CONSTRAINT "affiliations_period" CHECK ("affiliations"."ends_on" >= "affiliations"."starts_on"),
	CONSTRAINT "affiliations_function_length" CHECK (length("affiliations"."function_title") <= 120)
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"province_code" text NOT NULL,
	"youth_region_code" text,
	"latitude" double precision,
	"longitude" double precision,
	"valid_from" date,
	"valid_until" date
);
--> statement-breakpoint
CREATE TABLE "organisation_aliases" (
	"organisation_id" uuid NOT NULL,
	"alias" text NOT NULL,
	CONSTRAINT "organisation_aliases_organisation_id_alias_pk" PRIMARY KEY("organisation_id","alias")
);
--> statement-breakpoint
CREATE TABLE "organisation_relations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"valid_from" date,
	"valid_until" date,
	CONSTRAINT "organisation_relations_kind" CHECK ("organisation_relations"."kind" in ('parent', 'successor', 'joint-arrangement', 'supervises')),
	CONSTRAINT "organisation_relations_two" CHECK ("organisation_relations"."from_id" <> "organisation_relations"."to_id"),
	CONSTRAINT "organisation_relations_period" CHECK ("organisation_relations"."valid_until" >= "organisation_relations"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"municipality_code" text,
	"province_code" text,
	"youth_region_code" text,
	"kvk" text,
	"oin" text,
	"parent_known" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('municipality', 'local_team', 'certified_institution', 'child_protection_board', 'safe_home', 'youth_provider', 'youth_mental_health', 'adult_mental_health', 'addiction_care', 'disability_care', 'youth_health_care', 'gp', 'hospital', 'midwifery', 'primary_school', 'secondary_school', 'vocational', 'school_partnership', 'attendance_officer', 'childcare', 'police', 'public_prosecution', 'probation', 'care_safety_house', 'womens_shelter', 'social_work', 'housing', 'asylum', 'client_confidant', 'inspectorate', 'other')),
	CONSTRAINT "organisations_kvk" CHECK ("organisations"."kvk" ~ '^[0-9]{8}$'),
	CONSTRAINT "organisations_oin" CHECK ("organisations"."oin" ~ '^[0-9]{20}$'),
	CONSTRAINT "organisations_name_length" CHECK (length("organisations"."name") between 2 and 160)
);
--> statement-breakpoint
CREATE TABLE "provinces" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "youth_regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"province_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"is_requester" boolean DEFAULT false NOT NULL,
	"is_commissioner" boolean DEFAULT false NOT NULL,
	"is_involved" boolean DEFAULT false NOT NULL,
	"willingness" text DEFAULT 'unknown' NOT NULL,
	"consent" text DEFAULT 'none' NOT NULL,
	"consent_by_function" text,
	"consent_on" date,
	"ground_rules_version" text,
	"joined_on" date,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_organisations_kind" CHECK ("request_organisations"."kind" in ('municipality', 'local_team', 'certified_institution', 'child_protection_board', 'safe_home', 'youth_provider', 'youth_mental_health', 'adult_mental_health', 'addiction_care', 'disability_care', 'youth_health_care', 'gp', 'hospital', 'midwifery', 'primary_school', 'secondary_school', 'vocational', 'school_partnership', 'attendance_officer', 'childcare', 'police', 'public_prosecution', 'probation', 'care_safety_house', 'womens_shelter', 'social_work', 'housing', 'asylum', 'client_confidant', 'inspectorate', 'other')),
	CONSTRAINT "request_organisations_willingness" CHECK ("request_organisations"."willingness" in ('yes', 'probably', 'unknown', 'no')),
	CONSTRAINT "request_organisations_consent" CHECK ("request_organisations"."consent" in ('none', 'asked', 'given', 'refused', 'withdrawn')),
	CONSTRAINT "request_organisations_consent_complete" CHECK ("request_organisations"."consent" not in ('given', 'withdrawn') or ("request_organisations"."consent_by_function" is not null and "request_organisations"."consent_on" is not null and "request_organisations"."ground_rules_version" is not null)),
	CONSTRAINT "request_organisations_name_length" CHECK (length("request_organisations"."name") between 2 and 160)
);
--> statement-breakpoint
CREATE TABLE "request_payers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"organisation_id" uuid,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"share_basis_points" integer NOT NULL,
	"kvk" text,
	"oin" text,
	"address_line" text DEFAULT '' NOT NULL,
	"postal_code" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"invoice_email" text DEFAULT '' NOT NULL,
	"order_number" text DEFAULT '' NOT NULL,
	CONSTRAINT "request_payers_share" CHECK ("request_payers"."share_basis_points" between 1 and 10000),
	CONSTRAINT "request_payers_kvk" CHECK ("request_payers"."kvk" ~ '^[0-9]{8}$'),
	CONSTRAINT "request_payers_oin" CHECK ("request_payers"."oin" ~ '^[0-9]{20}$')
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "absences_kind" CHECK ("absences"."kind" in ('finishes-running', 'fully-away')),
	CONSTRAINT "absences_period" CHECK ("absences"."ends_on" >= "absences"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "accreditations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"level" text NOT NULL,
	"status" text DEFAULT 'accredited' NOT NULL,
	"issued_on" date NOT NULL,
	"valid_until" date NOT NULL,
	"issued_by" text NOT NULL,
	CONSTRAINT "accreditations_role" CHECK ("accreditations"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "accreditations_level" CHECK ("accreditations"."level" in ('trainee', 'accredited', 'experienced', 'supervisor')),
	CONSTRAINT "accreditations_status" CHECK ("accreditations"."status" in ('accredited', 'suspended', 'withdrawn')),
	CONSTRAINT "accreditations_period" CHECK ("accreditations"."valid_until" > "accreditations"."issued_on"),
	CONSTRAINT "accreditations_level_fits_role" CHECK (("accreditations"."level" = 'supervisor') = ("accreditations"."role" = 'supervisor'))
);
--> statement-breakpoint
CREATE TABLE "availability" (
	"person_id" uuid NOT NULL,
	"month" date NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "availability_person_id_month_pk" PRIMARY KEY("person_id","month"),
	CONSTRAINT "availability_first_day" CHECK (extract(day from "availability"."month") = 1),
	CONSTRAINT "availability_minutes" CHECK ("availability"."minutes" between 0 and 12000)
);
--> statement-breakpoint
CREATE TABLE "mentorships" (
	"mentor_id" uuid NOT NULL,
	"trainee_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "mentorships_mentor_id_trainee_id_pk" PRIMARY KEY("mentor_id","trainee_id"),
	CONSTRAINT "mentorships_two" CHECK ("mentorships"."mentor_id" <> "mentorships"."trainee_id")
);
--> statement-breakpoint
CREATE TABLE "registry_profiles" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"care_domain" text DEFAULT 'youth' NOT NULL,
	"themes" text[] DEFAULT '{}'::text[] NOT NULL,
	"sectors" text[] DEFAULT '{}'::text[] NOT NULL,
	"review_forms" text[] DEFAULT '{}'::text[] NOT NULL,
	"spoken_languages" text[] DEFAULT '{}'::text[] NOT NULL,
	"meeting_modes" text[] DEFAULT '{}'::text[] NOT NULL,
	"province_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"youth_region_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"shown_fields" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_listed" boolean DEFAULT false NOT NULL,
	"member_since" date NOT NULL,
	"left_on" date,
	"suspended_at" timestamp with time zone,
	"suspended_reason" text,
	"max_concurrent_reviews" smallint DEFAULT 2 NOT NULL,
	"confidentiality_signed_on" date,
	"conduct_certificate_seen_on" date,
	"checked_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "registry_profiles_slug_form" CHECK ("registry_profiles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "registry_profiles_about_length" CHECK (length("registry_profiles"."about") <= 1200),
	CONSTRAINT "registry_profiles_care_domain" CHECK ("registry_profiles"."care_domain" in ('youth', 'adult', 'both')),
	CONSTRAINT "registry_profiles_themes" CHECK ("registry_profiles"."themes" <@ array['infant-injury', 'sexual-abuse', 'domestic-violence', 'parental-psychiatry', 'addiction', 'complex-divorce', 'suicidality', 'placement-safety', 'mild-disability', 'school-absence', 'migration', 'neglect', 'other']::text[]),
	CONSTRAINT "registry_profiles_sectors" CHECK ("registry_profiles"."sectors" <@ array['municipality', 'youth-protection', 'youth-care', 'youth-mental-health', 'adult-mental-health', 'health-care', 'education', 'police-justice', 'disability-care', 'social-domain']::text[]),
	CONSTRAINT "registry_profiles_forms" CHECK ("registry_profiles"."review_forms" <@ array['full', 'proportionate', 'compact', 'thematic']::text[]),
	CONSTRAINT "registry_profiles_languages" CHECK ("registry_profiles"."spoken_languages" <@ array['nl', 'en', 'de', 'fr', 'fy', 'tr', 'ar', 'pl', 'pap', 'ngt']::text[]),
	CONSTRAINT "registry_profiles_modes" CHECK ("registry_profiles"."meeting_modes" <@ array['live', 'hybrid', 'online']::text[]),
	CONSTRAINT "registry_profiles_shown" CHECK ("registry_profiles"."shown_fields" <@ array['employer', 'side-functions', 'about', 'themes', 'sectors', 'review-forms', 'languages', 'regions', 'availability']::text[]),
	CONSTRAINT "registry_profiles_max" CHECK ("registry_profiles"."max_concurrent_reviews" between 0 and 6),
	CONSTRAINT "registry_profiles_suspension" CHECK (("registry_profiles"."suspended_at" is null) = ("registry_profiles"."suspended_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "context_reads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intake_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"became_request_id" uuid,
	CONSTRAINT "intake_drafts_emptied" CHECK ("intake_drafts"."became_request_id" is null or "intake_drafts"."answers" = '{}'::jsonb)
);
--> statement-breakpoint
CREATE TABLE "orientation_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"planned_for" timestamp with time zone NOT NULL,
	"mode" text NOT NULL,
	"planned_by_id" uuid NOT NULL,
	"held_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "orientation_meetings_mode" CHECK ("orientation_meetings"."mode" in ('live', 'hybrid', 'online'))
);
--> statement-breakpoint
CREATE TABLE "request_contexts" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"learning_question" text NOT NULL,
	"background" text DEFAULT '' NOT NULL,
	"commitment" text NOT NULL,
	"already_done" text DEFAULT '' NOT NULL,
	"urgency_reason" text DEFAULT '' NOT NULL,
	"report_keeping" text DEFAULT '' NOT NULL,
	"reviewer_objection" text DEFAULT '' NOT NULL,
	"trigger" text NOT NULL,
	"themes" text[] NOT NULL,
	"age_band" text NOT NULL,
	"period_length" text NOT NULL,
	"period_end" text NOT NULL,
	"family_informed" text NOT NULL,
	CONSTRAINT "request_contexts_question_length" CHECK (length("request_contexts"."learning_question") between 1 and 600),
	CONSTRAINT "request_contexts_background_length" CHECK (length("request_contexts"."background") <= 1000),
	CONSTRAINT "request_contexts_themes" CHECK (cardinality("request_contexts"."themes") between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "request_parallel_processes" (
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "request_parallel_processes_request_id_kind_pk" PRIMARY KEY("request_id","kind"),
	CONSTRAINT "request_parallel_processes_kind" CHECK ("request_parallel_processes"."kind" in ('criminal', 'disciplinary', 'complaint', 'civil', 'child-protection')),
	CONSTRAINT "request_parallel_processes_state" CHECK ("request_parallel_processes"."state" in ('none', 'running', 'finished', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "request_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"question" text NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "request_questions_answered" CHECK (("request_questions"."answer" is null) = ("request_questions"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "request_references" (
	"reference" text PRIMARY KEY NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"status" text DEFAULT 'submitted' NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"form_version" smallint NOT NULL,
	"language" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_reason" text,
	"closed_explanation" text,
	"requester_id" uuid NOT NULL,
	"requester_function" text NOT NULL,
	"requester_phone" text DEFAULT '' NOT NULL,
	"coordinator_id" uuid,
	"board_informed" text NOT NULL,
	"municipality_role" text NOT NULL,
	"care_domain" text NOT NULL,
	"province_code" text NOT NULL,
	"youth_region_code" text,
	"organisation_count" smallint NOT NULL,
	"inspectorate_state" text NOT NULL,
	"inspectorate_deadline_on" date,
	"attention" text NOT NULL,
	"wanted_form" text NOT NULL,
	"start_month" date NOT NULL,
	"meeting_mode" text NOT NULL,
	"budget_band" text NOT NULL,
	"is_urgent" boolean DEFAULT false NOT NULL,
	"found_us" text,
	"review_form" text,
	"minutes_per_reviewer" integer,
	"months" smallint,
	"wants_trainee" boolean DEFAULT false NOT NULL,
	"organisations_complete_at" timestamp with time zone,
	CONSTRAINT "review_requests_status" CHECK ("review_requests"."status" in ('submitted', 'triage', 'info_needed', 'orientation', 'matching', 'proposed', 'confirmed', 'declined', 'referred', 'withdrawn', 'no_match')),
	CONSTRAINT "review_requests_language" CHECK ("review_requests"."language" in ('nl', 'en')),
	CONSTRAINT "review_requests_board" CHECK ("review_requests"."board_informed" in ('yes', 'no', 'unknown')),
	CONSTRAINT "review_requests_municipality_role" CHECK ("review_requests"."municipality_role" in ('commissioner', 'participant', 'payer', 'none')),
	CONSTRAINT "review_requests_domain" CHECK ("review_requests"."care_domain" in ('youth', 'adult', 'both')),
	CONSTRAINT "review_requests_inspectorate" CHECK ("review_requests"."inspectorate_state" in ('reported', 'not-reported', 'not-obliged', 'unknown')),
	CONSTRAINT "review_requests_attention" CHECK ("review_requests"."attention" in ('none', 'some', 'much')),
	CONSTRAINT "review_requests_wanted" CHECK ("review_requests"."wanted_form" in ('full', 'proportionate', 'compact', 'thematic', 'consult', 'outreach', 'unsure')),
	CONSTRAINT "review_requests_mode" CHECK ("review_requests"."meeting_mode" in ('live', 'hybrid', 'online')),
	CONSTRAINT "review_requests_budget" CHECK ("review_requests"."budget_band" in ('up-to-10k', '10k-to-25k', '25k-to-50k', 'over-50k', 'unknown')),
	CONSTRAINT "review_requests_found_us" CHECK ("review_requests"."found_us" in ('colleague', 'search', 'inspectorate', 'meeting', 'earlier-review', 'other')),
	CONSTRAINT "review_requests_form" CHECK ("review_requests"."review_form" in ('full', 'proportionate', 'compact', 'thematic')),
	CONSTRAINT "review_requests_start_month" CHECK (extract(day from "review_requests"."start_month") = 1),
	CONSTRAINT "review_requests_minutes" CHECK ("review_requests"."minutes_per_reviewer" between 60 and 24000),
	CONSTRAINT "review_requests_months" CHECK ("review_requests"."months" between 1 and 24),
	CONSTRAINT "review_requests_organisation_count" CHECK ("review_requests"."organisation_count" between 1 and 40),
	CONSTRAINT "review_requests_closed" CHECK (("review_requests"."closed_at" is not null) = ("review_requests"."status" in ('declined', 'referred', 'withdrawn', 'no_match'))),
	CONSTRAINT "review_requests_closed_reason" CHECK (("review_requests"."closed_at" is null) = ("review_requests"."closed_reason" is null)),
	CONSTRAINT "review_requests_matching_needs_form" CHECK ("review_requests"."status" not in ('matching', 'proposed', 'confirmed') or ("review_requests"."review_form" is not null and "review_requests"."minutes_per_reviewer" is not null and "review_requests"."months" is not null and "review_requests"."organisations_complete_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "person_emails" ADD CONSTRAINT "person_emails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_granted_by_id_people_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "independence_judgements" ADD CONSTRAINT "independence_judgements_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "independence_judgements" ADD CONSTRAINT "independence_judgements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "independence_judgements" ADD CONSTRAINT "independence_judgements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "independence_judgements" ADD CONSTRAINT "independence_judgements_judged_by_id_people_id_fk" FOREIGN KEY ("judged_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_candidates" ADD CONSTRAINT "proposal_candidates_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_candidates" ADD CONSTRAINT "proposal_candidates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_overrides" ADD CONSTRAINT "proposal_overrides_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_overrides" ADD CONSTRAINT "proposal_overrides_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_overrides" ADD CONSTRAINT "proposal_overrides_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposed_by_id_people_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_commissioner_accepted_by_id_people_id_fk" FOREIGN KEY ("commissioner_accepted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "development_mails" ADD CONSTRAINT "development_mails_outbox_mail_id_outbox_mails_id_fk" FOREIGN KEY ("outbox_mail_id") REFERENCES "public"."outbox_mails"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_mails" ADD CONSTRAINT "outbox_mails_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_mails" ADD CONSTRAINT "outbox_mails_recipient_id_people_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_youth_region_code_youth_regions_code_fk" FOREIGN KEY ("youth_region_code") REFERENCES "public"."youth_regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_aliases" ADD CONSTRAINT "organisation_aliases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_from_id_organisations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_to_id_organisations_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_youth_region_code_youth_regions_code_fk" FOREIGN KEY ("youth_region_code") REFERENCES "public"."youth_regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "youth_regions" ADD CONSTRAINT "youth_regions_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_organisations" ADD CONSTRAINT "request_organisations_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_organisations" ADD CONSTRAINT "request_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_payers" ADD CONSTRAINT "request_payers_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_payers" ADD CONSTRAINT "request_payers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability" ADD CONSTRAINT "availability_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_trainee_id_people_id_fk" FOREIGN KEY ("trainee_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registry_profiles" ADD CONSTRAINT "registry_profiles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "context_reads" ADD CONSTRAINT "context_reads_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "context_reads" ADD CONSTRAINT "context_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD CONSTRAINT "intake_drafts_became_request_id_review_requests_id_fk" FOREIGN KEY ("became_request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orientation_meetings" ADD CONSTRAINT "orientation_meetings_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orientation_meetings" ADD CONSTRAINT "orientation_meetings_planned_by_id_people_id_fk" FOREIGN KEY ("planned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_contexts" ADD CONSTRAINT "request_contexts_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_parallel_processes" ADD CONSTRAINT "request_parallel_processes_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_questions" ADD CONSTRAINT "request_questions_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_questions" ADD CONSTRAINT "request_questions_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_reference_request_references_reference_fk" FOREIGN KEY ("reference") REFERENCES "public"."request_references"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_requester_id_people_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_coordinator_id_people_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_youth_region_code_youth_regions_code_fk" FOREIGN KEY ("youth_region_code") REFERENCES "public"."youth_regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "person_emails_address" ON "person_emails" USING btree ("address");--> statement-breakpoint
CREATE UNIQUE INDEX "person_emails_one_primary" ON "person_emails" USING btree ("person_id") WHERE "person_emails"."is_primary";--> statement-breakpoint
CREATE UNIQUE INDEX "person_roles_one_current" ON "person_roles" USING btree ("person_id","role") WHERE "person_roles"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_codes_link_hash" ON "sign_in_codes" USING btree ("link_hash");--> statement-breakpoint
CREATE INDEX "sign_in_codes_address" ON "sign_in_codes" USING btree ("address","created_at");--> statement-breakpoint
CREATE INDEX "activities_request" ON "activities" USING btree ("request_id","at");--> statement-breakpoint
CREATE INDEX "activities_person" ON "activities" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "activities_at" ON "activities" USING btree ("at");--> statement-breakpoint
CREATE INDEX "conflict_declarations_person" ON "conflict_declarations" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open_per_seat" ON "invitations" USING btree ("request_id","seat") WHERE "invitations"."status" in ('sent', 'confidential', 'cleared', 'accepted');--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open_per_person" ON "invitations" USING btree ("request_id","person_id") WHERE "invitations"."status" in ('sent', 'confidential', 'cleared', 'accepted');--> statement-breakpoint
CREATE INDEX "invitations_person" ON "invitations" USING btree ("person_id","status");--> statement-breakpoint
CREATE INDEX "invitations_due" ON "invitations" USING btree ("respond_by") WHERE "invitations"."status" in ('sent', 'confidential', 'cleared');--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_candidates_once" ON "proposal_candidates" USING btree ("proposal_id","seat","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_one_live" ON "proposals" USING btree ("request_id") WHERE "proposals"."status" in ('open', 'confirmed');--> statement-breakpoint
CREATE UNIQUE INDEX "seats_filled_once" ON "seats" USING btree ("request_id","seat") WHERE "seats"."state" <> 'released';--> statement-breakpoint
CREATE UNIQUE INDEX "seats_one_per_person" ON "seats" USING btree ("request_id","person_id") WHERE "seats"."state" <> 'released';--> statement-breakpoint
CREATE UNIQUE INDEX "seats_place_taken_once" ON "seats" USING btree ("person_id","place") WHERE "seats"."state" in ('accepted', 'confirmed');--> statement-breakpoint
CREATE INDEX "seats_person" ON "seats" USING btree ("person_id","state");--> statement-breakpoint
CREATE INDEX "development_mails_recipient" ON "development_mails" USING btree ("recipient_address","received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_mails_key" ON "outbox_mails" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_mails_due" ON "outbox_mails" USING btree ("next_attempt_at") WHERE "outbox_mails"."status" in ('queued', 'failed');--> statement-breakpoint
CREATE INDEX "outbox_mails_created" ON "outbox_mails" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "affiliations_person" ON "affiliations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "affiliations_organisation" ON "affiliations" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_relations_once" ON "organisation_relations" USING btree ("from_id","to_id","kind","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_name" ON "organisations" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "request_organisations_name" ON "request_organisations" USING btree ("request_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "request_organisations_organisation" ON "request_organisations" USING btree ("request_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_organisations_one_requester" ON "request_organisations" USING btree ("request_id") WHERE "request_organisations"."is_requester";--> statement-breakpoint
CREATE INDEX "request_organisations_request" ON "request_organisations" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_payers_position" ON "request_payers" USING btree ("request_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "request_payers_name" ON "request_payers" USING btree ("request_id",lower("name"));--> statement-breakpoint
CREATE INDEX "absences_person" ON "absences" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "accreditations_person" ON "accreditations" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registry_profiles_slug" ON "registry_profiles" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "context_reads_request" ON "context_reads" USING btree ("request_id","read_at");--> statement-breakpoint
CREATE UNIQUE INDEX "intake_drafts_token" ON "intake_drafts" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "orientation_meetings_one_open" ON "orientation_meetings" USING btree ("request_id") WHERE "orientation_meetings"."held_at" is null and "orientation_meetings"."cancelled_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "request_questions_one_open" ON "request_questions" USING btree ("request_id") WHERE "request_questions"."answer" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "review_requests_reference" ON "review_requests" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "review_requests_status_since" ON "review_requests" USING btree ("status","status_since");--> statement-breakpoint
CREATE INDEX "review_requests_requester" ON "review_requests" USING btree ("requester_id");