CREATE TABLE "annual_report_chapters" (
	"edition_id" uuid NOT NULL,
	"chapter" text NOT NULL,
	"body_nl" text NOT NULL,
	"body_en" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "annual_report_chapters_edition_id_chapter_pk" PRIMARY KEY("edition_id","chapter"),
	CONSTRAINT "annual_report_chapters_chapter" CHECK ("annual_report_chapters"."chapter" in ('introduction', 'questions', 'reviews', 'quality', 'people', 'learning', 'outlook')),
	CONSTRAINT "annual_report_chapters_length" CHECK (length("annual_report_chapters"."body_nl") <= 12000 and length("annual_report_chapters"."body_en") <= 12000)
);
--> statement-breakpoint
CREATE TABLE "annual_report_editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" smallint NOT NULL,
	"edition" smallint NOT NULL,
	"status" text DEFAULT 'writing' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by_id" uuid NOT NULL,
	"note_nl" text,
	"note_en" text,
	"counts_again" boolean DEFAULT true NOT NULL,
	"remark" text,
	"figures" jsonb,
	"offered_at" timestamp with time zone,
	"offered_by_id" uuid,
	"published_at" timestamp with time zone,
	"published_by_id" uuid,
	CONSTRAINT "annual_report_editions_status" CHECK ("annual_report_editions"."status" in ('writing', 'offered', 'published')),
	CONSTRAINT "annual_report_editions_year" CHECK ("annual_report_editions"."year" between 2025 and 2099),
	CONSTRAINT "annual_report_editions_edition" CHECK ("annual_report_editions"."edition" between 1 and 99),
	CONSTRAINT "annual_report_editions_note" CHECK (("annual_report_editions"."edition" > 1) = ("annual_report_editions"."note_nl" is not null) and length(trim("annual_report_editions"."note_nl")) between 10 and 600 and length("annual_report_editions"."note_en") <= 600),
	CONSTRAINT "annual_report_editions_counts" CHECK ("annual_report_editions"."counts_again" or "annual_report_editions"."edition" > 1),
	CONSTRAINT "annual_report_editions_remark" CHECK (length(trim("annual_report_editions"."remark")) between 10 and 600),
	CONSTRAINT "annual_report_editions_offered" CHECK (num_nulls("annual_report_editions"."figures", "annual_report_editions"."offered_at", "annual_report_editions"."offered_by_id") = case when "annual_report_editions"."status" = 'writing' then 3 else 0 end),
	CONSTRAINT "annual_report_editions_published" CHECK (num_nulls("annual_report_editions"."published_at", "annual_report_editions"."published_by_id") = case when "annual_report_editions"."status" = 'published' then 0 else 2 end),
	CONSTRAINT "annual_report_editions_four_eyes" CHECK ("annual_report_editions"."published_by_id" <> "annual_report_editions"."offered_by_id"),
	CONSTRAINT "annual_report_editions_year_over" CHECK ("annual_report_editions"."offered_at" is null or extract(year from "annual_report_editions"."offered_at" at time zone 'Europe/Amsterdam') > "annual_report_editions"."year")
);
--> statement-breakpoint
CREATE TABLE "annual_report_writers" (
	"edition_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "annual_report_writers_edition_id_person_id_pk" PRIMARY KEY("edition_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "annual_report_chapters" ADD CONSTRAINT "annual_report_chapters_edition_id_annual_report_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."annual_report_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_report_editions" ADD CONSTRAINT "annual_report_editions_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_report_editions" ADD CONSTRAINT "annual_report_editions_offered_by_id_people_id_fk" FOREIGN KEY ("offered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_report_editions" ADD CONSTRAINT "annual_report_editions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_report_writers" ADD CONSTRAINT "annual_report_writers_edition_id_annual_report_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."annual_report_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_report_writers" ADD CONSTRAINT "annual_report_writers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "annual_report_editions_number" ON "annual_report_editions" USING btree ("year","edition");--> statement-breakpoint
CREATE UNIQUE INDEX "annual_report_editions_one_open" ON "annual_report_editions" USING btree ("year") WHERE "annual_report_editions"."status" <> 'published';