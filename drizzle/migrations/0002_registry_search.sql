CREATE TABLE "registry_entries" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"reviewer_until" date,
	"supervisor_until" date,
	"reviewer_level" text,
	"employer" text,
	"care_domain" text NOT NULL,
	"themes" text[] DEFAULT '{}'::text[] NOT NULL,
	"sectors" text[] DEFAULT '{}'::text[] NOT NULL,
	"review_forms" text[] DEFAULT '{}'::text[] NOT NULL,
	"spoken_languages" text[] DEFAULT '{}'::text[] NOT NULL,
	"province_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"youth_region_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"available_months" date[] DEFAULT '{}'::date[] NOT NULL,
	"shows_availability" boolean DEFAULT false NOT NULL,
	"checked_on" date,
	"search_vector" "tsvector" NOT NULL,
	"indexed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "registry_entries" ADD CONSTRAINT "registry_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "registry_entries_search" ON "registry_entries" USING gin ("search_vector");--> statement-breakpoint
CREATE INDEX "registry_entries_provinces" ON "registry_entries" USING gin ("province_codes");--> statement-breakpoint
CREATE INDEX "registry_entries_themes" ON "registry_entries" USING gin ("themes");--> statement-breakpoint
CREATE INDEX "registry_entries_name" ON "registry_entries" USING btree ("name");--> statement-breakpoint
CREATE INDEX "registry_words_trigram" ON "registry_words" USING gin ("word" gin_trgm_ops);