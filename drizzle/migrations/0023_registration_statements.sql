CREATE TABLE "registration_statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"role" text NOT NULL,
	"facts_hash" text NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_reason" text,
	CONSTRAINT "registration_statements_role" CHECK ("registration_statements"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "registration_statements_hash" CHECK ("registration_statements"."facts_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "registration_statements_period" CHECK ("registration_statements"."expires_on" >= "registration_statements"."issued_on"),
	CONSTRAINT "registration_statements_reason" CHECK ("registration_statements"."revoked_reason" in ('own-request', 'not-listed', 'accreditation-ended', 'changed')),
	CONSTRAINT "registration_statements_revoked" CHECK (("registration_statements"."revoked_at" is null) = ("registration_statements"."revoked_reason" is null)),
	CONSTRAINT "registration_statements_person" CHECK ("registration_statements"."person_id" is not null or "registration_statements"."revoked_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "registration_statements" ADD CONSTRAINT "registration_statements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "registration_statements_one_a_day" ON "registration_statements" USING btree ("person_id","role","issued_on") WHERE "registration_statements"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "registration_statements_expires" ON "registration_statements" USING btree ("expires_on");--> statement-breakpoint
ALTER TABLE "registry_profiles" ADD CONSTRAINT "registry_profiles_slug_no_page" CHECK (not "registry_profiles"."slug" in ('gegevens', 'verklaring', 'verklaringen', 'kaart', 'erkenning'));