CREATE TABLE "calendar_feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_token_form" CHECK (length("calendar_feeds"."token_hash") = 43)
);
--> statement-breakpoint
CREATE TABLE "work_preferences" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"at_most_once_per" text,
	"skip_until" date,
	"preferred_forms" text[] DEFAULT '{}'::text[] NOT NULL,
	"rather_not_themes" text[] DEFAULT '{}'::text[] NOT NULL,
	"home_municipality_code" text,
	"farthest_kilometres" smallint,
	"hours_kept_at" timestamp with time zone,
	CONSTRAINT "work_preferences_frequency" CHECK ("work_preferences"."at_most_once_per" in ('month', 'quarter', 'half-year', 'year')),
	CONSTRAINT "work_preferences_forms" CHECK ("work_preferences"."preferred_forms" <@ array['full', 'proportionate', 'compact', 'thematic']::text[]),
	CONSTRAINT "work_preferences_themes" CHECK ("work_preferences"."rather_not_themes" <@ array['infant-injury', 'sexual-abuse', 'domestic-violence', 'parental-psychiatry', 'addiction', 'complex-divorce', 'suicidality', 'placement-safety', 'mild-disability', 'school-absence', 'migration', 'neglect', 'other']::text[]),
	CONSTRAINT "work_preferences_kilometres" CHECK ("work_preferences"."farthest_kilometres" between 5 and 300),
	CONSTRAINT "work_preferences_distance" CHECK (num_nonnulls("work_preferences"."home_municipality_code", "work_preferences"."farthest_kilometres") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_preferences" ADD CONSTRAINT "work_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_preferences" ADD CONSTRAINT "work_preferences_home_municipality_code_municipalities_code_fk" FOREIGN KEY ("home_municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");