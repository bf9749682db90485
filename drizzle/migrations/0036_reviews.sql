CREATE TABLE "quote_shares" (
	"quote_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"payer_name" text NOT NULL,
	"organisation_id" uuid,
	"share_basis_points" integer NOT NULL,
	"net_cents" integer NOT NULL,
	"vat_cents" integer NOT NULL,
	"agreed_on" date,
	"agreed_by_function" text,
	"agreement_recorded_by_id" uuid,
	"agreement_recorded_at" timestamp with time zone,
	CONSTRAINT "quote_shares_quote_id_position_pk" PRIMARY KEY("quote_id","position"),
	CONSTRAINT "quote_shares_share" CHECK ("quote_shares"."share_basis_points" between 1 and 10000),
	CONSTRAINT "quote_shares_amounts" CHECK ("quote_shares"."net_cents" >= 0 and "quote_shares"."vat_cents" >= 0),
	CONSTRAINT "quote_shares_agreed" CHECK (num_nulls("quote_shares"."agreed_on", "quote_shares"."agreed_by_function", "quote_shares"."agreement_recorded_by_id", "quote_shares"."agreement_recorded_at") in (0, 4)),
	CONSTRAINT "quote_shares_function" CHECK (length(trim("quote_shares"."agreed_by_function")) between 2 and 120)
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"reviewers" smallint NOT NULL,
	"minutes_per_reviewer" integer NOT NULL,
	"hourly_rate_cents" integer NOT NULL,
	"vat_treatment" text NOT NULL,
	"vat_basis_points" integer NOT NULL,
	"net_cents" integer NOT NULL,
	"vat_cents" integer NOT NULL,
	"valid_until_on" date NOT NULL,
	"ground_rules_version" text NOT NULL,
	"sent_by_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "quotes_reviewers" CHECK ("quotes"."reviewers" between 1 and 3),
	CONSTRAINT "quotes_minutes" CHECK ("quotes"."minutes_per_reviewer" between 60 and 24000),
	CONSTRAINT "quotes_rate" CHECK ("quotes"."hourly_rate_cents" between 0 and 100000),
	CONSTRAINT "quotes_vat_treatment" CHECK ("quotes"."vat_treatment" in ('standard', 'exempt', 'outside', 'reverse')),
	CONSTRAINT "quotes_vat" CHECK ("quotes"."vat_basis_points" between 0 and 10000 and ("quotes"."vat_treatment" = 'standard') = ("quotes"."vat_basis_points" > 0)),
	CONSTRAINT "quotes_amounts" CHECK ("quotes"."net_cents" = round("quotes"."reviewers" * "quotes"."minutes_per_reviewer"::numeric * "quotes"."hourly_rate_cents" / 60) and "quotes"."vat_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "evaluation_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"safe" smallint NOT NULL,
	"heard" smallint NOT NULL,
	"learned" smallint NOT NULL,
	"useful" smallint NOT NULL,
	"recommended" smallint NOT NULL,
	CONSTRAINT "evaluation_answers_scale" CHECK ("evaluation_answers"."safe" between 1 and 5 and "evaluation_answers"."heard" between 1 and 5 and "evaluation_answers"."learned" between 1 and 5 and "evaluation_answers"."useful" between 1 and 5 and "evaluation_answers"."recommended" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "evaluations" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text,
	"invited" smallint,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by_id" uuid,
	"closes_on" date,
	"waived_reason" text,
	CONSTRAINT "evaluations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "evaluations_open_or_waived" CHECK (num_nulls("evaluations"."token_hash", "evaluations"."invited", "evaluations"."closes_on") = case when "evaluations"."waived_reason" is null then 0 else 3 end),
	CONSTRAINT "evaluations_invited" CHECK ("evaluations"."invited" between 1 and 500),
	CONSTRAINT "evaluations_waived_reason" CHECK (length(trim("evaluations"."waived_reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "recommendation_responses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"response" text NOT NULL,
	"owner_function" text,
	"due_on" date,
	"explanation" text DEFAULT '' NOT NULL,
	"responded_by_id" uuid NOT NULL,
	"responded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recommendation_responses_response" CHECK ("recommendation_responses"."response" in ('adopted', 'partly', 'rejected', 'undecided')),
	CONSTRAINT "recommendation_responses_owner" CHECK ("recommendation_responses"."response" not in ('adopted', 'partly') or num_nulls("recommendation_responses"."owner_function", "recommendation_responses"."due_on") = 0),
	CONSTRAINT "recommendation_responses_function" CHECK (length(trim("recommendation_responses"."owner_function")) between 2 and 120),
	CONSTRAINT "recommendation_responses_explanation" CHECK (length("recommendation_responses"."explanation") <= 600)
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"addressee_id" uuid,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recommendations_kind" CHECK ("recommendations"."kind" in ('question', 'consideration', 'recommendation')),
	CONSTRAINT "recommendations_label" CHECK (length(trim("recommendations"."label")) between 5 and 160)
);
--> statement-breakpoint
CREATE TABLE "checklist_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"checklist_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"text_nl" text NOT NULL,
	"text_en" text NOT NULL,
	CONSTRAINT "checklist_items_text" CHECK (length(trim("checklist_items"."text_nl")) between 5 and 400 and length(trim("checklist_items"."text_en")) between 5 and 400)
);
--> statement-breakpoint
CREATE TABLE "checklist_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gate" text NOT NULL,
	"version" smallint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by_id" uuid,
	CONSTRAINT "checklist_versions_gate" CHECK ("checklist_versions"."gate" in ('design', 'analysis', 'report', 'after'))
);
--> statement-breakpoint
CREATE TABLE "gate_answers" (
	"check_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	CONSTRAINT "gate_answers_check_id_item_id_pk" PRIMARY KEY("check_id","item_id"),
	CONSTRAINT "gate_answers_answer" CHECK ("gate_answers"."answer" in ('yes', 'no', 'not_applicable')),
	CONSTRAINT "gate_answers_remark" CHECK (length("gate_answers"."remark") <= 400)
);
--> statement-breakpoint
CREATE TABLE "gate_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"place" text NOT NULL,
	"person_id" uuid NOT NULL,
	"checklist_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"verdict" text,
	"remarks" text DEFAULT '' NOT NULL,
	"submitted_at" timestamp with time zone,
	CONSTRAINT "gate_checks_place" CHECK ("gate_checks"."place" in ('first', 'second')),
	CONSTRAINT "gate_checks_verdict" CHECK ("gate_checks"."verdict" in ('approved', 'approved_with_remarks', 'back')),
	CONSTRAINT "gate_checks_submitted" CHECK (("gate_checks"."verdict" is null) = ("gate_checks"."submitted_at" is null)),
	CONSTRAINT "gate_checks_remarks" CHECK (length("gate_checks"."remarks") <= 2000 and (coalesce("gate_checks"."verdict", 'approved') = 'approved' or length(trim("gate_checks"."remarks")) >= 10))
);
--> statement-breakpoint
CREATE TABLE "gate_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"gate" text NOT NULL,
	"round" smallint NOT NULL,
	"opening" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by_id" uuid,
	"reason" text,
	"asked_at" timestamp with time zone,
	"asked_by_id" uuid,
	CONSTRAINT "gate_rounds_gate" CHECK ("gate_rounds"."gate" in ('design', 'analysis', 'report', 'after')),
	CONSTRAINT "gate_rounds_opening" CHECK ("gate_rounds"."opening" in ('first', 'returned', 'stepped_back', 'reopened')),
	CONSTRAINT "gate_rounds_reason" CHECK (("gate_rounds"."opening" = 'reopened') = ("gate_rounds"."reason" is not null) and length(trim("gate_rounds"."reason")) between 10 and 600),
	CONSTRAINT "gate_rounds_asked" CHECK (("gate_rounds"."asked_at" is null) = ("gate_rounds"."asked_by_id" is null))
);
--> statement-breakpoint
CREATE TABLE "gate_scorers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"gate" text NOT NULL,
	"place" text NOT NULL,
	"person_id" uuid NOT NULL,
	"assigned_by_id" uuid,
	"assigned_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "gate_scorers_gate" CHECK ("gate_scorers"."gate" in ('design', 'analysis', 'report', 'after')),
	CONSTRAINT "gate_scorers_place" CHECK ("gate_scorers"."place" in ('first', 'second'))
);
--> statement-breakpoint
CREATE TABLE "supervision_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"planned_on" date NOT NULL,
	"mode" text NOT NULL,
	"held_on" date,
	"minutes" integer,
	"is_complete" boolean,
	"cancelled_at" timestamp with time zone,
	"planned_by_id" uuid,
	CONSTRAINT "supervision_sessions_mode" CHECK ("supervision_sessions"."mode" in ('live', 'hybrid', 'online')),
	CONSTRAINT "supervision_sessions_held" CHECK (num_nulls("supervision_sessions"."held_on", "supervision_sessions"."minutes", "supervision_sessions"."is_complete") in (0, 3) and ("supervision_sessions"."held_on" is null or "supervision_sessions"."cancelled_at" is null)),
	CONSTRAINT "supervision_sessions_minutes" CHECK ("supervision_sessions"."minutes" between 5 and 600)
);
--> statement-breakpoint
CREATE TABLE "learning_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"planned_on" date NOT NULL,
	"mode" text NOT NULL,
	"held_on" date,
	"review_team_present" smallint,
	"case_group_present" smallint,
	"cancelled_at" timestamp with time zone,
	"planned_by_id" uuid,
	CONSTRAINT "learning_sessions_mode" CHECK ("learning_sessions"."mode" in ('live', 'hybrid', 'online')),
	CONSTRAINT "learning_sessions_held" CHECK (num_nulls("learning_sessions"."held_on", "learning_sessions"."review_team_present", "learning_sessions"."case_group_present") in (0, 3) and ("learning_sessions"."held_on" is null or "learning_sessions"."cancelled_at" is null)),
	CONSTRAINT "learning_sessions_present" CHECK ("learning_sessions"."review_team_present" between 0 and 200 and "learning_sessions"."case_group_present" between 0 and 200)
);
--> statement-breakpoint
CREATE TABLE "review_milestones" (
	"request_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"done_on" date NOT NULL,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_milestones_request_id_milestone_pk" PRIMARY KEY("request_id","milestone"),
	CONSTRAINT "review_milestones_milestone" CHECK ("review_milestones"."milestone" in ('family-informed', 'introduction-held', 'conversations-done', 'timeline-done', 'draft-written', 'facts-checked', 'comments-received', 'case-group-heard', 'commissioner-talk-held', 'case-data-destroyed'))
);
--> statement-breakpoint
CREATE TABLE "review_move_reasons" (
	"move_id" bigint PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "review_move_reasons_reason" CHECK (length(trim("review_move_reasons"."reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "review_moves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "review_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"event" text NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"reason_code" text,
	"by_id" uuid,
	CONSTRAINT "review_moves_reason" CHECK ("review_moves"."reason_code" in ('criminal', 'inspectorate', 'consent-lost', 'safety', 'people', 'other', 'no-consent', 'commissioner', 'other-process', 'no-team', 'incomplete', 'new-information', 'organisation-joined', 'mistake')),
	CONSTRAINT "review_moves_event" CHECK ("review_moves"."event" in ('start', 'begin-exploration', 'begin-dialogue', 'begin-drafting', 'begin-commenting', 'submit-report', 'return-report', 'deliver-report', 'begin-follow-up', 'close', 'step-back', 'take-back', 'suspend', 'resume', 'stop', 'hand-over')),
	CONSTRAINT "review_moves_allowed" CHECK ("review_moves"."event" = 'hand-over' and "review_moves"."from_status" = 'agreeing' or ("review_moves"."from_status", "review_moves"."to_status") in (('agreeing', 'preparing'), ('preparing', 'exploring'), ('exploring', 'dialogue'), ('dialogue', 'drafting'), ('drafting', 'commenting'), ('commenting', 'quality_check'), ('quality_check', 'drafting'), ('quality_check', 'reported'), ('reported', 'follow_up'), ('follow_up', 'closed'), ('exploring', 'preparing'), ('dialogue', 'exploring'), ('drafting', 'dialogue'), ('commenting', 'drafting'), ('quality_check', 'commenting'), ('reported', 'quality_check'), ('follow_up', 'reported'), ('agreeing', 'suspended'), ('preparing', 'suspended'), ('exploring', 'suspended'), ('dialogue', 'suspended'), ('drafting', 'suspended'), ('commenting', 'suspended'), ('quality_check', 'suspended'), ('reported', 'suspended'), ('follow_up', 'suspended'), ('suspended', 'agreeing'), ('suspended', 'preparing'), ('suspended', 'exploring'), ('suspended', 'dialogue'), ('suspended', 'drafting'), ('suspended', 'commenting'), ('suspended', 'quality_check'), ('suspended', 'reported'), ('suspended', 'follow_up'), ('agreeing', 'stopped'), ('preparing', 'stopped'), ('exploring', 'stopped'), ('dialogue', 'stopped'), ('drafting', 'stopped'), ('commenting', 'stopped'), ('quality_check', 'stopped'), ('reported', 'stopped'), ('follow_up', 'stopped'), ('suspended', 'stopped')))
);
--> statement-breakpoint
CREATE TABLE "review_participants" (
	"request_organisation_id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"review_team_count" smallint NOT NULL,
	"case_group_count" smallint NOT NULL,
	"joined_later" text,
	"caught_up_on" date,
	CONSTRAINT "review_participants_joined" CHECK ("review_participants"."joined_later" in ('agreeing', 'preparing', 'exploring', 'dialogue', 'drafting', 'commenting', 'quality_check', 'reported', 'follow_up')),
	CONSTRAINT "review_participants_counts" CHECK ("review_participants"."review_team_count" between 0 and 100 and "review_participants"."case_group_count" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "review_plans" (
	"request_id" uuid NOT NULL,
	"status" text NOT NULL,
	"first_planned_on" date NOT NULL,
	"planned_on" date NOT NULL,
	CONSTRAINT "review_plans_request_id_status_pk" PRIMARY KEY("request_id","status"),
	CONSTRAINT "review_plans_status" CHECK ("review_plans"."status" in ('preparing', 'exploring', 'dialogue', 'drafting', 'commenting', 'quality_check', 'reported', 'follow_up'))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"origin" text DEFAULT 'request' NOT NULL,
	"status" text DEFAULT 'agreeing' NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"interrupted_status" text,
	"suspended_reason" text,
	"look_again_on" date,
	"stopped_reason" text,
	"stopped_costs" text,
	"supervisions_agreed" smallint DEFAULT 2 NOT NULL,
	"supervisor_minutes" integer,
	"conversations_planned" smallint,
	"conversations_held" smallint,
	"report_reference" text,
	"publication" text,
	"publication_by_function" text,
	"follow_up_on" date,
	"follow_up_held_on" date,
	CONSTRAINT "reviews_origin" CHECK ("reviews"."origin" in ('request', 'foundation')),
	CONSTRAINT "reviews_status" CHECK ("reviews"."status" in ('agreeing', 'preparing', 'exploring', 'dialogue', 'drafting', 'commenting', 'quality_check', 'reported', 'follow_up', 'suspended', 'closed', 'stopped')),
	CONSTRAINT "reviews_interrupted_status" CHECK ("reviews"."interrupted_status" in ('agreeing', 'preparing', 'exploring', 'dialogue', 'drafting', 'commenting', 'quality_check', 'reported', 'follow_up')),
	CONSTRAINT "reviews_suspended_reason" CHECK ("reviews"."suspended_reason" in ('criminal', 'inspectorate', 'consent-lost', 'safety', 'people', 'other')),
	CONSTRAINT "reviews_stopped_reason" CHECK ("reviews"."stopped_reason" in ('no-consent', 'commissioner', 'other-process', 'safety', 'no-team', 'other')),
	CONSTRAINT "reviews_stopped_costs" CHECK ("reviews"."stopped_costs" in ('worked-hours', 'nothing', 'to-agree')),
	CONSTRAINT "reviews_publication" CHECK ("reviews"."publication" in ('public', 'summary', 'participants', 'none')),
	CONSTRAINT "reviews_suspended" CHECK (num_nulls("reviews"."interrupted_status", "reviews"."suspended_reason", "reviews"."look_again_on") = case when "reviews"."status" = 'suspended' then 0 else 3 end),
	CONSTRAINT "reviews_stopped" CHECK (num_nulls("reviews"."stopped_reason", "reviews"."stopped_costs") = case when "reviews"."status" = 'stopped' then 0 else 2 end),
	CONSTRAINT "reviews_supervisions" CHECK ("reviews"."supervisions_agreed" between 0 and 20),
	CONSTRAINT "reviews_supervisor_minutes" CHECK ("reviews"."supervisor_minutes" between 0 and 24000),
	CONSTRAINT "reviews_conversations" CHECK ("reviews"."conversations_planned" between 0 and 200 and "reviews"."conversations_held" between 0 and 200),
	CONSTRAINT "reviews_report_reference" CHECK (length(trim("reviews"."report_reference")) between 3 and 200),
	CONSTRAINT "reviews_publication_decided" CHECK (("reviews"."publication" is null) = ("reviews"."publication_by_function" is null)),
	CONSTRAINT "reviews_delivered" CHECK ("reviews"."status" not in ('reported', 'follow_up', 'closed') or "reviews"."origin" = 'foundation' or num_nulls("reviews"."report_reference", "reviews"."publication") = 0),
	CONSTRAINT "reviews_follow_up" CHECK ("reviews"."follow_up_held_on" is null or "reviews"."follow_up_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "seat_vacancies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"seat" text NOT NULL,
	"left_by_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"opened_by_id" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"filled_at" timestamp with time zone,
	CONSTRAINT "seat_vacancies_seat" CHECK ("seat_vacancies"."seat" in ('lead', 'co', 'third', 'supervisor')),
	CONSTRAINT "seat_vacancies_reason" CHECK (length(trim("seat_vacancies"."reason")) between 10 and 600)
);
--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_status";--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_closed";--> statement-breakpoint
ALTER TABLE "request_tombstones" DROP CONSTRAINT "request_tombstones_outcome";--> statement-breakpoint
ALTER TABLE "retention_periods" DROP CONSTRAINT "retention_periods_outcome";--> statement-breakpoint
ALTER TABLE "service_levels" DROP CONSTRAINT "service_levels_status";--> statement-breakpoint
ALTER TABLE "quote_shares" ADD CONSTRAINT "quote_shares_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_shares" ADD CONSTRAINT "quote_shares_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_shares" ADD CONSTRAINT "quote_shares_agreement_recorded_by_id_people_id_fk" FOREIGN KEY ("agreement_recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_sent_by_id_people_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_answers" ADD CONSTRAINT "evaluation_answers_request_id_evaluations_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."evaluations"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_responses" ADD CONSTRAINT "recommendation_responses_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_responses" ADD CONSTRAINT "recommendation_responses_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_responses" ADD CONSTRAINT "recommendation_responses_responded_by_id_people_id_fk" FOREIGN KEY ("responded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_addressee_id_request_organisations_id_fk" FOREIGN KEY ("addressee_id") REFERENCES "public"."request_organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_checklist_id_checklist_versions_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."checklist_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_versions" ADD CONSTRAINT "checklist_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_answers" ADD CONSTRAINT "gate_answers_check_id_gate_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."gate_checks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_answers" ADD CONSTRAINT "gate_answers_item_id_checklist_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."checklist_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_checks" ADD CONSTRAINT "gate_checks_round_id_gate_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."gate_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_checks" ADD CONSTRAINT "gate_checks_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_checks" ADD CONSTRAINT "gate_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_checks" ADD CONSTRAINT "gate_checks_checklist_id_checklist_versions_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."checklist_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_rounds" ADD CONSTRAINT "gate_rounds_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_rounds" ADD CONSTRAINT "gate_rounds_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_rounds" ADD CONSTRAINT "gate_rounds_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_scorers" ADD CONSTRAINT "gate_scorers_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_scorers" ADD CONSTRAINT "gate_scorers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_scorers" ADD CONSTRAINT "gate_scorers_assigned_by_id_people_id_fk" FOREIGN KEY ("assigned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_sessions" ADD CONSTRAINT "supervision_sessions_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_sessions" ADD CONSTRAINT "supervision_sessions_planned_by_id_people_id_fk" FOREIGN KEY ("planned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_sessions" ADD CONSTRAINT "learning_sessions_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_sessions" ADD CONSTRAINT "learning_sessions_planned_by_id_people_id_fk" FOREIGN KEY ("planned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_milestones" ADD CONSTRAINT "review_milestones_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_milestones" ADD CONSTRAINT "review_milestones_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_move_reasons" ADD CONSTRAINT "review_move_reasons_move_id_review_moves_id_fk" FOREIGN KEY ("move_id") REFERENCES "public"."review_moves"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_move_reasons" ADD CONSTRAINT "review_move_reasons_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_moves" ADD CONSTRAINT "review_moves_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_moves" ADD CONSTRAINT "review_moves_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_participants" ADD CONSTRAINT "review_participants_request_organisation_id_request_organisations_id_fk" FOREIGN KEY ("request_organisation_id") REFERENCES "public"."request_organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_participants" ADD CONSTRAINT "review_participants_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_plans" ADD CONSTRAINT "review_plans_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_vacancies" ADD CONSTRAINT "seat_vacancies_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_vacancies" ADD CONSTRAINT "seat_vacancies_left_by_id_people_id_fk" FOREIGN KEY ("left_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_vacancies" ADD CONSTRAINT "seat_vacancies_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_version" ON "quotes" USING btree ("request_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_one_live" ON "quotes" USING btree ("request_id") WHERE "quotes"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "evaluation_answers_request" ON "evaluation_answers" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "recommendation_responses_of" ON "recommendation_responses" USING btree ("recommendation_id","responded_at");--> statement-breakpoint
CREATE INDEX "recommendation_responses_request" ON "recommendation_responses" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendations_position" ON "recommendations" USING btree ("request_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "checklist_items_position" ON "checklist_items" USING btree ("checklist_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "checklist_versions_version" ON "checklist_versions" USING btree ("gate","version");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_checks_one" ON "gate_checks" USING btree ("round_id","place");--> statement-breakpoint
CREATE INDEX "gate_checks_request" ON "gate_checks" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_rounds_round" ON "gate_rounds" USING btree ("request_id","gate","round");--> statement-breakpoint
CREATE INDEX "gate_rounds_asked_at" ON "gate_rounds" USING btree ("asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_scorers_one" ON "gate_scorers" USING btree ("request_id","gate","place") WHERE "gate_scorers"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "gate_scorers_once" ON "gate_scorers" USING btree ("request_id","gate","person_id") WHERE "gate_scorers"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "gate_scorers_person" ON "gate_scorers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "supervision_sessions_request" ON "supervision_sessions" USING btree ("request_id","planned_on");--> statement-breakpoint
CREATE INDEX "learning_sessions_request" ON "learning_sessions" USING btree ("request_id","planned_on");--> statement-breakpoint
CREATE INDEX "review_move_reasons_request" ON "review_move_reasons" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "review_moves_request" ON "review_moves" USING btree ("request_id","at");--> statement-breakpoint
CREATE INDEX "review_participants_request" ON "review_participants" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "reviews_status_since" ON "reviews" USING btree ("status","status_since");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_vacancies_one_open" ON "seat_vacancies" USING btree ("request_id","seat") WHERE "seat_vacancies"."filled_at" is null;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_status" CHECK ("review_requests"."status" in ('awaiting_mandate', 'submitted', 'triage', 'info_needed', 'orientation', 'matching', 'proposed', 'confirmed', 'completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_closed" CHECK (("review_requests"."closed_at" is not null) = ("review_requests"."status" in ('completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped')));--> statement-breakpoint
ALTER TABLE "request_tombstones" ADD CONSTRAINT "request_tombstones_outcome" CHECK ("request_tombstones"."outcome" in ('completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped'));--> statement-breakpoint
ALTER TABLE "retention_periods" ADD CONSTRAINT "retention_periods_outcome" CHECK ("retention_periods"."outcome" in ('completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped'));--> statement-breakpoint
ALTER TABLE "service_levels" ADD CONSTRAINT "service_levels_status" CHECK ("service_levels"."status" in ('awaiting_mandate', 'submitted', 'triage', 'info_needed', 'orientation', 'matching', 'proposed', 'confirmed', 'completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped'));