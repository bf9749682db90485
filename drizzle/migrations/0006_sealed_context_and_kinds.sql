-- SQL has no key: what was open waits here until the portal seals it, right after the migrations (seal-open-texts).
CREATE TABLE unsealed_texts AS
  SELECT request_id, 'context' AS place, request_id AS row_id, jsonb_build_object(
    'learningQuestion', learning_question, 'background', background, 'commitment', commitment,
    'alreadyDone', already_done, 'urgencyReason', urgency_reason, 'reportKeeping', report_keeping,
    'reviewerObjection', reviewer_objection, 'trigger', "trigger", 'themes', to_jsonb(themes), 'ageBand', age_band,
    'periodLength', period_length, 'periodEnd', period_end, 'familyInformed', family_informed)::text AS content
  FROM request_contexts
  UNION ALL SELECT request_id, 'question', id, question FROM request_questions
  UNION ALL SELECT request_id, 'answer', id, answer FROM request_questions WHERE answer IS NOT NULL
  UNION ALL SELECT id, 'explanation', id, closed_explanation FROM review_requests WHERE closed_explanation IS NOT NULL;--> statement-breakpoint
DELETE FROM request_contexts;--> statement-breakpoint
-- Whoever was writing begins anew: a draft has no key either.
DELETE FROM intake_drafts WHERE became_request_id IS NULL;--> statement-breakpoint
UPDATE review_requests SET wanted_form = 'unsure' WHERE wanted_form IN ('consult', 'outreach');--> statement-breakpoint
CREATE TABLE "contact_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"topic" text NOT NULL,
	"name" text NOT NULL,
	"address" "citext" NOT NULL,
	"message" text NOT NULL,
	"language" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	"handled_by_id" uuid,
	CONSTRAINT "contact_messages_topic" CHECK ("contact_messages"."topic" in ('question', 'reviewer', 'method', 'press', 'privacy', 'portal', 'other')),
	CONSTRAINT "contact_messages_language" CHECK ("contact_messages"."language" in ('nl', 'en')),
	CONSTRAINT "contact_messages_length" CHECK (length("contact_messages"."message") between 10 and 2000),
	CONSTRAINT "contact_messages_handled" CHECK (("contact_messages"."handled_at" is null) = ("contact_messages"."handled_by_id" is null))
);
--> statement-breakpoint
CREATE TABLE "mailed_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"draft_id" uuid,
	"mandate_id" uuid,
	"address" "citext" NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mailed_links_purpose" CHECK ("mailed_links"."purpose" in ('draft', 'mandate')),
	CONSTRAINT "mailed_links_language" CHECK ("mailed_links"."language" in ('nl', 'en')),
	CONSTRAINT "mailed_links_target" CHECK (("mailed_links"."purpose" = 'draft') = ("mailed_links"."draft_id" is not null) and ("mailed_links"."purpose" = 'mandate') = ("mailed_links"."mandate_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "request_mandates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"name" text NOT NULL,
	"function" text NOT NULL,
	"address" "citext" NOT NULL,
	"language" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "request_mandates_language" CHECK ("request_mandates"."language" in ('nl', 'en')),
	CONSTRAINT "request_mandates_answer" CHECK ("request_mandates"."answer" in ('confirmed', 'refused')),
	CONSTRAINT "request_mandates_answered" CHECK (("request_mandates"."answer" is null) = ("request_mandates"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "request_consent_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_organisation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decision" text,
	"reason" text,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "request_consent_decisions_decision" CHECK ("request_consent_decisions"."decision" in ('go-on-without', 'asked-again', 'stop')),
	CONSTRAINT "request_consent_decisions_decided" CHECK (num_nulls("request_consent_decisions"."decision", "request_consent_decisions"."reason", "request_consent_decisions"."decided_by_id", "request_consent_decisions"."decided_at") in (0, 4)),
	CONSTRAINT "request_consent_decisions_reason" CHECK (length(trim("request_consent_decisions"."reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "request_explanations" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_keys" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"locked_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erasure_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"counts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"placed_by_id" uuid NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"lifted_by_id" uuid,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "request_holds_reason" CHECK (length(trim("request_holds"."reason")) between 10 and 600),
	CONSTRAINT "request_holds_lifted" CHECK (("request_holds"."lifted_by_id" is null) = ("request_holds"."lifted_at" is null))
);
--> statement-breakpoint
CREATE TABLE "request_tombstones" (
	"reference" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	"batch_id" uuid NOT NULL,
	CONSTRAINT "request_tombstones_kind" CHECK ("request_tombstones"."kind" in ('review', 'consult', 'session', 'talk')),
	CONSTRAINT "request_tombstones_outcome" CHECK ("request_tombstones"."outcome" in ('completed', 'declined', 'referred', 'withdrawn', 'no_match'))
);
--> statement-breakpoint
CREATE TABLE "retention_periods" (
	"outcome" text PRIMARY KEY NOT NULL,
	"days" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by_id" uuid,
	CONSTRAINT "retention_periods_outcome" CHECK ("retention_periods"."outcome" in ('completed', 'declined', 'referred', 'withdrawn', 'no_match')),
	CONSTRAINT "retention_periods_days" CHECK ("retention_periods"."days" between 1 and 3650)
);
--> statement-breakpoint
CREATE TABLE "service_levels" (
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"working_days" smallint NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by_id" uuid,
	CONSTRAINT "service_levels_kind_status_pk" PRIMARY KEY("kind","status"),
	CONSTRAINT "service_levels_kind" CHECK ("service_levels"."kind" in ('review', 'consult', 'session', 'talk')),
	CONSTRAINT "service_levels_status" CHECK ("service_levels"."status" in ('awaiting_mandate', 'submitted', 'triage', 'info_needed', 'orientation', 'matching', 'proposed', 'confirmed', 'completed', 'declined', 'referred', 'withdrawn', 'no_match')),
	CONSTRAINT "service_levels_days" CHECK ("service_levels"."working_days" between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "intake_drafts" DROP CONSTRAINT "intake_drafts_emptied";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP CONSTRAINT "request_contexts_question_length";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP CONSTRAINT "request_contexts_background_length";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP CONSTRAINT "request_contexts_themes";--> statement-breakpoint
ALTER TABLE "request_questions" DROP CONSTRAINT "request_questions_answered";--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_status";--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_wanted";--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_closed";--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_matching_needs_form";--> statement-breakpoint
DROP INDEX "request_questions_one_open";--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "board_informed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "municipality_role" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "care_domain" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "province_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "organisation_count" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "inspectorate_state" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "attention" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "wanted_form" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "start_month" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "meeting_mode" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "budget_band" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "request_organisations" ADD COLUMN "willingness_on" date DEFAULT current_date NOT NULL;--> statement-breakpoint
ALTER TABLE "request_organisations" ALTER COLUMN "willingness_on" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "request_payers" ADD COLUMN "e_invoice_address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "request_payers" ADD COLUMN "buyer_reference" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "request_payers" ADD COLUMN "gaps_waived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request_payers" ADD COLUMN "gaps_waived_by_id" uuid;--> statement-breakpoint
ALTER TABLE "request_payers" ADD COLUMN "gaps_waived_reason" text;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD COLUMN "kind" text DEFAULT 'review' NOT NULL;--> statement-breakpoint
ALTER TABLE "intake_drafts" ALTER COLUMN "kind" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD COLUMN "locked_key" "bytea";--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD COLUMN "sealed_answers" "bytea";--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD COLUMN "on_behalf_by_id" uuid;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD COLUMN "handed_over_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD COLUMN "follows_request_id" uuid;--> statement-breakpoint
ALTER TABLE "request_contexts" ADD COLUMN "sealed" "bytea" NOT NULL;--> statement-breakpoint
ALTER TABLE "request_parallel_processes" ADD COLUMN "stated_on" date DEFAULT current_date NOT NULL;--> statement-breakpoint
ALTER TABLE "request_parallel_processes" ALTER COLUMN "stated_on" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "request_parallel_processes" ADD COLUMN "ends_month" date;--> statement-breakpoint
ALTER TABLE "request_questions" ADD COLUMN "sealed_question" "bytea" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "request_questions" ALTER COLUMN "sealed_question" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "request_questions" ADD COLUMN "sealed_answer" "bytea";--> statement-breakpoint
UPDATE request_questions SET sealed_answer = '' WHERE answer IS NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "kind" text DEFAULT 'review' NOT NULL;--> statement-breakpoint
ALTER TABLE "review_requests" ALTER COLUMN "kind" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "filled_in_by_id" uuid;--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "inspectorate_stated_on" date;--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "session_setting" text;--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "audience_size" text;--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "call_day_part" text;--> statement-breakpoint
ALTER TABLE "contact_messages" ADD CONSTRAINT "contact_messages_handled_by_id_people_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailed_links" ADD CONSTRAINT "mailed_links_draft_id_intake_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."intake_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailed_links" ADD CONSTRAINT "mailed_links_mandate_id_request_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."request_mandates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_mandates" ADD CONSTRAINT "request_mandates_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_consent_decisions" ADD CONSTRAINT "request_consent_decisions_request_organisation_id_request_organisations_id_fk" FOREIGN KEY ("request_organisation_id") REFERENCES "public"."request_organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_consent_decisions" ADD CONSTRAINT "request_consent_decisions_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_consent_decisions" ADD CONSTRAINT "request_consent_decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_explanations" ADD CONSTRAINT "request_explanations_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_keys" ADD CONSTRAINT "request_keys_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_holds" ADD CONSTRAINT "request_holds_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_holds" ADD CONSTRAINT "request_holds_placed_by_id_people_id_fk" FOREIGN KEY ("placed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_holds" ADD CONSTRAINT "request_holds_lifted_by_id_people_id_fk" FOREIGN KEY ("lifted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_tombstones" ADD CONSTRAINT "request_tombstones_reference_request_references_reference_fk" FOREIGN KEY ("reference") REFERENCES "public"."request_references"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_tombstones" ADD CONSTRAINT "request_tombstones_batch_id_erasure_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."erasure_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_periods" ADD CONSTRAINT "retention_periods_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_levels" ADD CONSTRAINT "service_levels_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_messages_received" ON "contact_messages" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mailed_links_token" ON "mailed_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "mailed_links_draft" ON "mailed_links" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "mailed_links_mandate" ON "mailed_links" USING btree ("mandate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_mandates_one_open" ON "request_mandates" USING btree ("request_id") WHERE "request_mandates"."answered_at" is null and "request_mandates"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "request_mandates_request" ON "request_mandates" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_consent_decisions_one_open" ON "request_consent_decisions" USING btree ("request_organisation_id") WHERE "request_consent_decisions"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "request_consent_decisions_request" ON "request_consent_decisions" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_holds_one" ON "request_holds" USING btree ("request_id") WHERE "request_holds"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "request_tombstones_batch" ON "request_tombstones" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "request_tombstones_erased" ON "request_tombstones" USING btree ("erased_at");--> statement-breakpoint
ALTER TABLE "request_payers" ADD CONSTRAINT "request_payers_gaps_waived_by_id_people_id_fk" FOREIGN KEY ("gaps_waived_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD CONSTRAINT "intake_drafts_on_behalf_by_id_people_id_fk" FOREIGN KEY ("on_behalf_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD CONSTRAINT "intake_drafts_follows_request_id_review_requests_id_fk" FOREIGN KEY ("follows_request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_filled_in_by_id_people_id_fk" FOREIGN KEY ("filled_in_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "request_questions_one_open" ON "request_questions" USING btree ("request_id") WHERE "request_questions"."answered_at" is null;--> statement-breakpoint
ALTER TABLE "intake_drafts" DROP COLUMN "answers";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "learning_question";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "background";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "commitment";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "already_done";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "urgency_reason";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "report_keeping";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "reviewer_objection";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "trigger";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "themes";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "age_band";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "period_length";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "period_end";--> statement-breakpoint
ALTER TABLE "request_contexts" DROP COLUMN "family_informed";--> statement-breakpoint
ALTER TABLE "request_questions" DROP COLUMN "question";--> statement-breakpoint
ALTER TABLE "request_questions" DROP COLUMN "answer";--> statement-breakpoint
ALTER TABLE "review_requests" DROP COLUMN "closed_explanation";--> statement-breakpoint
ALTER TABLE "request_payers" ADD CONSTRAINT "request_payers_e_invoice" CHECK ("request_payers"."e_invoice_address" ~ '^([0-9]{4}:[A-Za-z0-9.:-]{1,50})?$');--> statement-breakpoint
ALTER TABLE "request_payers" ADD CONSTRAINT "request_payers_waived" CHECK (num_nulls("request_payers"."gaps_waived_at", "request_payers"."gaps_waived_by_id", "request_payers"."gaps_waived_reason") in (0, 3));--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD CONSTRAINT "intake_drafts_kind" CHECK ("intake_drafts"."kind" in ('review', 'consult', 'session', 'talk'));--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD CONSTRAINT "intake_drafts_handed_over" CHECK ("intake_drafts"."handed_over_at" is null or "intake_drafts"."on_behalf_by_id" is not null);--> statement-breakpoint
ALTER TABLE "intake_drafts" ADD CONSTRAINT "intake_drafts_emptied" CHECK (num_nulls("intake_drafts"."locked_key", "intake_drafts"."sealed_answers") = case when "intake_drafts"."became_request_id" is null then 0 else 2 end);--> statement-breakpoint
ALTER TABLE "request_parallel_processes" ADD CONSTRAINT "request_parallel_processes_month" CHECK (extract(day from "request_parallel_processes"."ends_month") = 1);--> statement-breakpoint
ALTER TABLE "request_questions" ADD CONSTRAINT "request_questions_answered" CHECK (("request_questions"."sealed_answer" is null) = ("request_questions"."answered_at" is null));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_kind" CHECK ("review_requests"."kind" in ('review', 'consult', 'session', 'talk'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_session_setting" CHECK ("review_requests"."session_setting" in ('on-location', 'study-day', 'online'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_audience_size" CHECK ("review_requests"."audience_size" in ('up-to-15', '16-to-40', 'over-40'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_call_day_part" CHECK ("review_requests"."call_day_part" in ('morning', 'afternoon', 'any'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_asked_by_kind" CHECK (case "review_requests"."kind"
        when 'review' then num_nulls("review_requests"."board_informed", "review_requests"."municipality_role", "review_requests"."care_domain", "review_requests"."province_code", "review_requests"."organisation_count", "review_requests"."inspectorate_state", "review_requests"."attention", "review_requests"."wanted_form", "review_requests"."start_month", "review_requests"."meeting_mode", "review_requests"."budget_band") = 0
        when 'consult' then num_nulls("review_requests"."care_domain", "review_requests"."province_code", "review_requests"."inspectorate_state", "review_requests"."start_month") = 0
        when 'session' then num_nulls("review_requests"."province_code", "review_requests"."start_month", "review_requests"."session_setting", "review_requests"."audience_size") = 0
        else "review_requests"."call_day_part" is not null end);--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_status" CHECK ("review_requests"."status" in ('awaiting_mandate', 'submitted', 'triage', 'info_needed', 'orientation', 'matching', 'proposed', 'confirmed', 'completed', 'declined', 'referred', 'withdrawn', 'no_match'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_wanted" CHECK ("review_requests"."wanted_form" in ('full', 'proportionate', 'compact', 'thematic', 'unsure'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_closed" CHECK (("review_requests"."closed_at" is not null) = ("review_requests"."status" in ('completed', 'declined', 'referred', 'withdrawn', 'no_match')));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_matching_needs_form" CHECK ("review_requests"."status" not in ('matching', 'proposed', 'confirmed') or ("review_requests"."kind" = 'review' and "review_requests"."review_form" is not null and "review_requests"."minutes_per_reviewer" is not null and "review_requests"."months" is not null and "review_requests"."organisations_complete_at" is not null));