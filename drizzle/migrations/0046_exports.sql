CREATE TABLE "export_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"format" text NOT NULL,
	"period" text NOT NULL,
	"language" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"asked_by_id" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"rows" integer,
	"size_bytes" bigint,
	"sha256" text,
	"failure" text,
	CONSTRAINT "export_batches_format" CHECK ("export_batches"."format" in ('csv', 'xlsx', 'ubl', 'journal')),
	CONSTRAINT "export_batches_period" CHECK ("export_batches"."period" ~ '^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
	CONSTRAINT "export_batches_language" CHECK ("export_batches"."language" in ('nl', 'en')),
	CONSTRAINT "export_batches_status" CHECK ("export_batches"."status" in ('waiting', 'running', 'done', 'failed')),
	CONSTRAINT "export_batches_started" CHECK (("export_batches"."status" = 'waiting') = ("export_batches"."started_at" is null)),
	CONSTRAINT "export_batches_finished" CHECK (("export_batches"."status" in ('done', 'failed')) = ("export_batches"."finished_at" is not null)),
	CONSTRAINT "export_batches_done" CHECK (num_nonnulls("export_batches"."rows", "export_batches"."size_bytes", "export_batches"."sha256") = case when "export_batches"."status" = 'done' then 3 else 0 end),
	CONSTRAINT "export_batches_sha256" CHECK ("export_batches"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "export_batches_failed" CHECK (("export_batches"."status" = 'failed') = ("export_batches"."failure" is not null)),
	CONSTRAINT "export_batches_failure" CHECK ("export_batches"."failure" in ('too-many-rows', 'document-missing', 'settings-missing', 'unexpected'))
);
--> statement-breakpoint
CREATE TABLE "export_chunks" (
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"packed" "bytea" NOT NULL,
	"size_bytes" integer NOT NULL,
	CONSTRAINT "export_chunks_batch_id_position_pk" PRIMARY KEY("batch_id","position"),
	CONSTRAINT "export_chunks_size" CHECK ("export_chunks"."size_bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "export_contents" (
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"ids" text[] NOT NULL,
	CONSTRAINT "export_contents_batch_id_position_pk" PRIMARY KEY("batch_id","position"),
	CONSTRAINT "export_contents_kind" CHECK ("export_contents"."kind" in ('line', 'invoice', 'statement'))
);
--> statement-breakpoint
CREATE TABLE "export_progress" (
	"batch_id" uuid PRIMARY KEY NOT NULL,
	"rows_done" integer NOT NULL,
	"rows_expected" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "export_batches" ADD CONSTRAINT "export_batches_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_chunks" ADD CONSTRAINT "export_chunks_batch_id_export_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."export_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_contents" ADD CONSTRAINT "export_contents_batch_id_export_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."export_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_progress" ADD CONSTRAINT "export_progress_batch_id_export_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."export_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "export_batches_number" ON "export_batches" USING btree ("year","number");--> statement-breakpoint
CREATE INDEX "export_batches_asked_by" ON "export_batches" USING btree ("asked_by_id");