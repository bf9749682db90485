CREATE TABLE "codings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"finding_id" uuid,
	"source_id" uuid,
	"term_id" uuid NOT NULL,
	"coded_by_id" uuid,
	"coded_at" timestamp with time zone NOT NULL,
	"removed_by_id" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "codings_of_one" CHECK (num_nulls("codings"."finding_id", "codings"."source_id") = 1),
	CONSTRAINT "codings_removed" CHECK ("codings"."removed_by_id" is null or "codings"."removed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "finding_public_codes" (
	"finding_id" uuid NOT NULL,
	"taxonomy" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "finding_public_codes_finding_id_taxonomy_code_pk" PRIMARY KEY("finding_id","taxonomy","code")
);
--> statement-breakpoint
CREATE TABLE "finding_revisions" (
	"finding_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"pattern" text NOT NULL,
	"wider" text NOT NULL,
	"went_well" text NOT NULL,
	"considerations" text NOT NULL,
	"written_by_id" uuid,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finding_revisions_finding_id_version_pk" PRIMARY KEY("finding_id","version")
);
--> statement-breakpoint
CREATE TABLE "finding_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"finding_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"decision" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"looked" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finding_steps_decision" CHECK ("finding_steps"."decision" in ('offered', 'taken-back', 'returned', 'released', 'withdrawn', 'reopened')),
	CONSTRAINT "finding_steps_remark" CHECK (length("finding_steps"."remark") <= 600 and ("finding_steps"."decision" not in ('returned', 'withdrawn') or length(trim("finding_steps"."remark")) >= 10))
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"pattern" text NOT NULL,
	"wider" text DEFAULT '' NOT NULL,
	"went_well" text DEFAULT '' NOT NULL,
	"considerations" text DEFAULT '' NOT NULL,
	"written_by_id" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"released_by_id" uuid,
	"released_at" timestamp with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "findings_status" CHECK ("findings"."status" in ('draft', 'offered', 'published', 'withdrawn')),
	CONSTRAINT "findings_length" CHECK (length(trim("findings"."title")) between 5 and 140 and length("findings"."pattern") <= 2000 and length("findings"."wider") <= 1500 and length("findings"."went_well") <= 1500 and length("findings"."considerations") <= 1500),
	CONSTRAINT "findings_whole" CHECK ("findings"."status" = 'draft' or (length(trim("findings"."pattern")) >= 40 and length(trim("findings"."wider")) >= 20 and length(trim("findings"."considerations")) >= 20)),
	CONSTRAINT "findings_released" CHECK ("findings"."status" <> 'published' or "findings"."released_at" is not null),
	CONSTRAINT "findings_withdrawn" CHECK (("findings"."status" = 'withdrawn') = ("findings"."withdrawn_reason" is not null) and length("findings"."withdrawn_reason") <= 600)
);
--> statement-breakpoint
CREATE TABLE "learning_sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid,
	"origin" text DEFAULT 'portal' NOT NULL,
	"year" smallint NOT NULL,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "learning_sources_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "learning_sources_origin" CHECK ("learning_sources"."origin" in ('portal', 'earlier')),
	CONSTRAINT "learning_sources_year" CHECK ("learning_sources"."year" between 2013 and 2200)
);
--> statement-breakpoint
CREATE TABLE "library_settings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "library_settings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"fewest_reviews" smallint NOT NULL,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "library_settings_fewest" CHECK ("library_settings"."fewest_reviews" between 5 and 25)
);
--> statement-breakpoint
CREATE TABLE "library_state" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"is_open" boolean NOT NULL,
	"renewed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taxonomies" (
	"key" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"position" smallint NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"most_terms" smallint NOT NULL,
	CONSTRAINT "taxonomies_key" CHECK ("taxonomies"."key" ~ '^[a-z][a-z0-9-]{1,39}$'),
	CONSTRAINT "taxonomies_level" CHECK ("taxonomies"."level" in ('finding', 'source')),
	CONSTRAINT "taxonomies_names" CHECK (length(trim("taxonomies"."name_nl")) between 2 and 60 and length(trim("taxonomies"."name_en")) between 2 and 60),
	CONSTRAINT "taxonomies_most" CHECK ("taxonomies"."most_terms" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "taxonomy_terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version_id" uuid NOT NULL,
	"code" text NOT NULL,
	"position" smallint NOT NULL,
	"label_nl" text NOT NULL,
	"label_en" text NOT NULL,
	"explanation_nl" text DEFAULT '' NOT NULL,
	"explanation_en" text DEFAULT '' NOT NULL,
	CONSTRAINT "taxonomy_terms_code" CHECK ("taxonomy_terms"."code" ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
	CONSTRAINT "taxonomy_terms_words" CHECK (length(trim("taxonomy_terms"."label_nl")) between 2 and 80 and length(trim("taxonomy_terms"."label_en")) between 2 and 80 and length("taxonomy_terms"."explanation_nl") <= 400 and length("taxonomy_terms"."explanation_en") <= 400)
);
--> statement-breakpoint
CREATE TABLE "taxonomy_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"taxonomy" text NOT NULL,
	"version" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by_id" uuid
);
--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_source_id_learning_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."learning_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_term_id_taxonomy_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."taxonomy_terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_coded_by_id_people_id_fk" FOREIGN KEY ("coded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_removed_by_id_people_id_fk" FOREIGN KEY ("removed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_public_codes" ADD CONSTRAINT "finding_public_codes_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_revisions" ADD CONSTRAINT "finding_revisions_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_revisions" ADD CONSTRAINT "finding_revisions_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_steps" ADD CONSTRAINT "finding_steps_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_steps" ADD CONSTRAINT "finding_steps_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_source_id_learning_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."learning_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_released_by_id_people_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_sources" ADD CONSTRAINT "learning_sources_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_sources" ADD CONSTRAINT "learning_sources_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_settings" ADD CONSTRAINT "library_settings_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_terms" ADD CONSTRAINT "taxonomy_terms_version_id_taxonomy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."taxonomy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_versions" ADD CONSTRAINT "taxonomy_versions_taxonomy_taxonomies_key_fk" FOREIGN KEY ("taxonomy") REFERENCES "public"."taxonomies"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_versions" ADD CONSTRAINT "taxonomy_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "codings_finding_term" ON "codings" USING btree ("finding_id","term_id") WHERE "codings"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "codings_source_term" ON "codings" USING btree ("source_id","term_id") WHERE "codings"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "codings_term" ON "codings" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "finding_public_codes_by" ON "finding_public_codes" USING btree ("taxonomy","code");--> statement-breakpoint
CREATE INDEX "finding_steps_of" ON "finding_steps" USING btree ("finding_id","decided_at");--> statement-breakpoint
CREATE INDEX "findings_source" ON "findings" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "findings_by_status" ON "findings" USING btree ("status","status_since");--> statement-breakpoint
CREATE UNIQUE INDEX "taxonomy_terms_code_once" ON "taxonomy_terms" USING btree ("version_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "taxonomy_terms_position" ON "taxonomy_terms" USING btree ("version_id","position");--> statement-breakpoint
CREATE INDEX "taxonomy_terms_by_code" ON "taxonomy_terms" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "taxonomy_versions_version" ON "taxonomy_versions" USING btree ("taxonomy","version");