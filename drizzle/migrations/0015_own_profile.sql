CREATE TABLE "affiliation_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"affiliation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"function_title" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"started_on_before" date NOT NULL,
	"ended_on_before" date,
	"status" text DEFAULT 'waiting' NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"remark" text,
	CONSTRAINT "affiliation_reports_kind" CHECK ("affiliation_reports"."kind" in ('new', 'change', 'mistake')),
	CONSTRAINT "affiliation_reports_status" CHECK ("affiliation_reports"."status" in ('waiting', 'sent-back')),
	CONSTRAINT "affiliation_reports_remark" CHECK (("affiliation_reports"."status" = 'sent-back') = ("affiliation_reports"."remark" is not null)),
	CONSTRAINT "affiliation_reports_period" CHECK ("affiliation_reports"."ends_on" >= "affiliation_reports"."starts_on"),
	CONSTRAINT "affiliation_reports_function_length" CHECK (length("affiliation_reports"."function_title") <= 120)
);
--> statement-breakpoint
CREATE TABLE "freshness_notices" (
	"person_id" uuid NOT NULL,
	"counted_from" date NOT NULL,
	"step" text NOT NULL,
	"noticed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "freshness_notices_person_id_counted_from_step_pk" PRIMARY KEY("person_id","counted_from","step"),
	CONSTRAINT "freshness_notices_step" CHECK ("freshness_notices"."step" in ('asked', 'reminded', 'sunk', 'hidden', 'blocked'))
);
--> statement-breakpoint
CREATE TABLE "profile_changes" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"revision" uuid DEFAULT gen_random_uuid() NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"about" text NOT NULL,
	"care_domain" text NOT NULL,
	"themes" text[] NOT NULL,
	"sectors" text[] NOT NULL,
	"review_forms" text[] NOT NULL,
	"spoken_languages" text[] NOT NULL,
	"province_codes" text[] NOT NULL,
	"youth_region_codes" text[] NOT NULL,
	"shown_fields" text[] NOT NULL,
	"is_listed" boolean NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"remark" text,
	CONSTRAINT "profile_changes_status" CHECK ("profile_changes"."status" in ('waiting', 'sent-back')),
	CONSTRAINT "profile_changes_remark" CHECK (("profile_changes"."status" = 'sent-back') = ("profile_changes"."remark" is not null)),
	CONSTRAINT "profile_changes_about_length" CHECK (length("profile_changes"."about") <= 1200),
	CONSTRAINT "profile_changes_care_domain" CHECK ("profile_changes"."care_domain" in ('youth', 'adult', 'both')),
	CONSTRAINT "profile_changes_themes" CHECK ("profile_changes"."themes" <@ array['infant-injury', 'sexual-abuse', 'domestic-violence', 'parental-psychiatry', 'addiction', 'complex-divorce', 'suicidality', 'placement-safety', 'mild-disability', 'school-absence', 'migration', 'neglect', 'other']::text[]),
	CONSTRAINT "profile_changes_sectors" CHECK ("profile_changes"."sectors" <@ array['municipality', 'youth-protection', 'youth-care', 'youth-mental-health', 'adult-mental-health', 'health-care', 'education', 'police-justice', 'disability-care', 'social-domain']::text[]),
	CONSTRAINT "profile_changes_forms" CHECK ("profile_changes"."review_forms" <@ array['full', 'proportionate', 'compact', 'thematic']::text[]),
	CONSTRAINT "profile_changes_languages" CHECK ("profile_changes"."spoken_languages" <@ array['nl', 'en', 'de', 'fr', 'fy', 'tr', 'ar', 'pl', 'pap', 'ngt']::text[]),
	CONSTRAINT "profile_changes_shown" CHECK ("profile_changes"."shown_fields" <@ array['employer', 'side-functions', 'about', 'themes', 'sectors', 'review-forms', 'languages', 'regions', 'availability']::text[])
);
--> statement-breakpoint
CREATE TABLE "profile_check_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"address" "citext" NOT NULL,
	"language" text NOT NULL,
	"counted_from" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "profile_check_links_language" CHECK ("profile_check_links"."language" in ('nl', 'en'))
);
--> statement-breakpoint
ALTER TABLE "affiliations" ADD COLUMN "awaits_look" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "affiliation_reports" ADD CONSTRAINT "affiliation_reports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliation_reports" ADD CONSTRAINT "affiliation_reports_affiliation_id_affiliations_id_fk" FOREIGN KEY ("affiliation_id") REFERENCES "public"."affiliations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "freshness_notices" ADD CONSTRAINT "freshness_notices_person_id_registry_profiles_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."registry_profiles"("person_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "profile_changes" ADD CONSTRAINT "profile_changes_person_id_registry_profiles_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."registry_profiles"("person_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "profile_check_links" ADD CONSTRAINT "profile_check_links_person_id_registry_profiles_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."registry_profiles"("person_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE UNIQUE INDEX "affiliation_reports_one_open" ON "affiliation_reports" USING btree ("affiliation_id");--> statement-breakpoint
CREATE INDEX "affiliation_reports_person" ON "affiliation_reports" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "profile_changes_revision" ON "profile_changes" USING btree ("revision");--> statement-breakpoint
CREATE UNIQUE INDEX "profile_check_links_token" ON "profile_check_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "profile_check_links_person" ON "profile_check_links" USING btree ("person_id");