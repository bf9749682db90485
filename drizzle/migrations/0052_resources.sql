CREATE TABLE "resource_document_bytes" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resource_document_pages" (
	"document_id" uuid NOT NULL,
	"page" integer NOT NULL,
	"part" smallint NOT NULL,
	"language" text NOT NULL,
	"words" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector(case language when 'en' then 'english'::regconfig else 'dutch'::regconfig end, words)) STORED NOT NULL,
	CONSTRAINT "resource_document_pages_document_id_page_part_pk" PRIMARY KEY("document_id","page","part"),
	CONSTRAINT "resource_document_pages_language" CHECK ("resource_document_pages"."language" in ('nl', 'en'))
);
--> statement-breakpoint
CREATE TABLE "resource_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"media_type" text NOT NULL,
	"language" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"reading" text DEFAULT 'waiting' NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "resource_documents_kind" CHECK ("resource_documents"."kind" in ('pdf', 'docx', 'pptx', 'odt', 'odp', 'xlsx')),
	CONSTRAINT "resource_documents_language" CHECK ("resource_documents"."language" in ('nl', 'en')),
	CONSTRAINT "resource_documents_reading" CHECK ("resource_documents"."reading" in ('waiting', 'read', 'unreadable')),
	CONSTRAINT "resource_documents_size" CHECK ("resource_documents"."size_bytes" between 1 and 20971520),
	CONSTRAINT "resource_documents_sha256" CHECK ("resource_documents"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "resource_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "resource_files_name" CHECK (length("resource_files"."name") between 1 and 120),
	CONSTRAINT "resource_files_most" CHECK ("resource_files"."position" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "resource_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resource_id" uuid NOT NULL,
	"version_number" smallint,
	"event" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" uuid,
	"remark" text,
	"review_by_on" date,
	CONSTRAINT "resource_steps_event" CHECK ("resource_steps"."event" in ('added', 'drafted', 'offered', 'returned', 'published', 'confirmed', 'settings-changed', 'withdrawn', 'restored', 'draft-discarded')),
	CONSTRAINT "resource_steps_remark" CHECK (("resource_steps"."remark" is not null) = ("resource_steps"."event" in ('returned', 'withdrawn')) and ("resource_steps"."remark" is null or length(trim("resource_steps"."remark")) between 10 and 600)),
	CONSTRAINT "resource_steps_review_by" CHECK (("resource_steps"."review_by_on" is not null) = ("resource_steps"."event" in ('published', 'confirmed')))
);
--> statement-breakpoint
CREATE TABLE "resource_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resource_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"state" text NOT NULL,
	"title_nl" text NOT NULL,
	"summary_nl" text NOT NULL,
	"body_nl" text NOT NULL,
	"title_en" text,
	"summary_en" text,
	"body_en" text,
	"change_note" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"approved_by_id" uuid,
	"published_at" timestamp with time zone,
	"search_nl" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('dutch', title_nl), 'A') || setweight(to_tsvector('dutch', summary_nl), 'B') || to_tsvector('dutch', body_nl)) STORED NOT NULL,
	"search_en" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce(title_en, '')), 'A') || setweight(to_tsvector('english', coalesce(summary_en, '')), 'B') || to_tsvector('english', coalesce(body_en, ''))) STORED NOT NULL,
	CONSTRAINT "resource_versions_state" CHECK ("resource_versions"."state" in ('draft', 'offered', 'published', 'superseded')),
	CONSTRAINT "resource_versions_published_at" CHECK (("resource_versions"."published_at" is not null) = ("resource_versions"."state" in ('published', 'superseded'))),
	CONSTRAINT "resource_versions_approved" CHECK ("resource_versions"."approved_by_id" is null or "resource_versions"."published_at" is not null),
	CONSTRAINT "resource_versions_dutch" CHECK (length(trim("resource_versions"."title_nl")) between 3 and 160 and length(trim("resource_versions"."summary_nl")) between 10 and 400 and length("resource_versions"."body_nl") <= 20000),
	CONSTRAINT "resource_versions_english" CHECK (num_nulls("resource_versions"."title_en", "resource_versions"."summary_en", "resource_versions"."body_en") in (0, 3) and length(trim("resource_versions"."title_en")) between 3 and 160 and length(trim("resource_versions"."summary_en")) between 10 and 400 and length("resource_versions"."body_en") <= 20000),
	CONSTRAINT "resource_versions_change_note" CHECK (length("resource_versions"."change_note") <= 600)
);
--> statement-breakpoint
CREATE TABLE "resource_writers" (
	"version_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "resource_writers_version_id_person_id_pk" PRIMARY KEY("version_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"roles" text[] DEFAULT '{}'::text[] NOT NULL,
	"steps" text[] DEFAULT '{}'::text[] NOT NULL,
	"moments" text[] DEFAULT '{}'::text[] NOT NULL,
	"owner_id" uuid,
	"review_by_on" date,
	"added_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "resources_slug_form" CHECK ("resources"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and "resources"."slug" <> 'beheer'),
	CONSTRAINT "resources_slug_length" CHECK (length("resources"."slug") <= 80),
	CONSTRAINT "resources_kind" CHECK ("resources"."kind" in ('article', 'document', 'template')),
	CONSTRAINT "resources_audience" CHECK ("resources"."audience" in ('public', 'members', 'role')),
	CONSTRAINT "resources_roles" CHECK ("resources"."roles" <@ array['requester', 'reviewer', 'supervisor', 'treasurer', 'coordinator']::text[]),
	CONSTRAINT "resources_roles_of_audience" CHECK (("resources"."audience" = 'role') = (cardinality("resources"."roles") > 0)),
	CONSTRAINT "resources_steps" CHECK ("resources"."steps" <@ array['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6']::text[]),
	CONSTRAINT "resources_moments" CHECK ("resources"."moments" <@ array['agreeing', 'preparing', 'exploring', 'dialogue', 'drafting', 'commenting', 'quality_check', 'reported', 'follow_up', 'gate-design', 'gate-analysis', 'gate-report', 'gate-after']::text[])
);
--> statement-breakpoint
ALTER TABLE "resource_document_bytes" ADD CONSTRAINT "resource_document_bytes_document_id_resource_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."resource_documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_document_pages" ADD CONSTRAINT "resource_document_pages_document_id_resource_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."resource_documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_files" ADD CONSTRAINT "resource_files_version_id_resource_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."resource_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_files" ADD CONSTRAINT "resource_files_document_id_resource_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."resource_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_steps" ADD CONSTRAINT "resource_steps_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_steps" ADD CONSTRAINT "resource_steps_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_versions" ADD CONSTRAINT "resource_versions_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_versions" ADD CONSTRAINT "resource_versions_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_writers" ADD CONSTRAINT "resource_writers_version_id_resource_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."resource_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_writers" ADD CONSTRAINT "resource_writers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resource_document_pages_search" ON "resource_document_pages" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "resource_files_position" ON "resource_files" USING btree ("version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "resource_files_document" ON "resource_files" USING btree ("version_id","document_id");--> statement-breakpoint
CREATE INDEX "resource_files_of_document" ON "resource_files" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "resource_steps_resource" ON "resource_steps" USING btree ("resource_id","at");--> statement-breakpoint
CREATE INDEX "resource_steps_by" ON "resource_steps" USING btree ("by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resource_versions_number" ON "resource_versions" USING btree ("resource_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "resource_versions_published" ON "resource_versions" USING btree ("resource_id") WHERE "resource_versions"."state" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "resource_versions_open" ON "resource_versions" USING btree ("resource_id") WHERE "resource_versions"."state" in ('draft', 'offered');--> statement-breakpoint
CREATE INDEX "resource_versions_search_nl" ON "resource_versions" USING gin ("search_nl");--> statement-breakpoint
CREATE INDEX "resource_versions_search_en" ON "resource_versions" USING gin ("search_en");--> statement-breakpoint
CREATE INDEX "resource_writers_person" ON "resource_writers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resources_slug" ON "resources" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "resources_owner" ON "resources" USING btree ("owner_id");