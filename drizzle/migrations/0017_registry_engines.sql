CREATE TABLE "registry_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp with time zone
);
--> statement-breakpoint
DROP INDEX "registry_entries_filters";--> statement-breakpoint
DROP INDEX "registry_entries_name";--> statement-breakpoint
DROP INDEX "registry_entries_until";--> statement-breakpoint
ALTER TABLE "registry_entries" ADD COLUMN "name_key" text;--> statement-breakpoint
ALTER TABLE "registry_entries" ADD COLUMN "place_codes" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "registry_entries" ADD COLUMN "sinks_from" date;--> statement-breakpoint
ALTER TABLE "registry_entries" ADD COLUMN "hidden_from" date;--> statement-breakpoint
ALTER TABLE "registry_words" ADD COLUMN "stem" text;--> statement-breakpoint
-- What is there already is filled as well as SQL can; the next run of the job writes it anew.
UPDATE "registry_entries" SET "name_key" = trim(regexp_replace(lower(unaccent("name")), '[^a-z0-9]+', ' ', 'g')),
  "place_codes" = "youth_region_codes" || "province_codes",
  "sinks_from" = coalesce("checked_on" + interval '1 year 30 days', date '9999-12-31'),
  "hidden_from" = coalesce("checked_on" + interval '1 year 60 days', date '9999-12-31');--> statement-breakpoint
UPDATE "registry_words" SET "stem" = coalesce((ts_lexize('dutch_stem', "word"))[1], "word");--> statement-breakpoint
ALTER TABLE "registry_entries" ALTER COLUMN "name_key" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "registry_entries" ALTER COLUMN "sinks_from" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "registry_entries" ALTER COLUMN "hidden_from" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "registry_words" ALTER COLUMN "stem" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "registry_changes_waiting" ON "registry_changes" USING btree ("id") WHERE "registry_changes"."applied_at" is null;--> statement-breakpoint
CREATE INDEX "registry_changes_applied" ON "registry_changes" USING btree ("applied_at");--> statement-breakpoint
CREATE INDEX "registry_words_stem" ON "registry_words" USING btree ("stem");--> statement-breakpoint
CREATE INDEX "registry_entries_filters" ON "registry_entries" USING gin ("province_codes","youth_region_codes","themes","sectors","review_forms","spoken_languages","place_codes");--> statement-breakpoint
CREATE INDEX "registry_entries_name" ON "registry_entries" USING btree ("name_key","person_id");--> statement-breakpoint
CREATE INDEX "registry_entries_until" ON "registry_entries" USING btree ("reviewer_until","supervisor_until","hidden_from","sinks_from");