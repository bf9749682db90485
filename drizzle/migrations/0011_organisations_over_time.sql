DROP INDEX "organisation_relations_once";--> statement-breakpoint
ALTER TABLE "organisation_aliases" ADD COLUMN "kind" text DEFAULT 'written' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation_aliases" ADD COLUMN "used_until" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "valid_until" date;--> statement-breakpoint
CREATE INDEX "organisation_relations_from" ON "organisation_relations" USING btree ("from_id","kind");--> statement-breakpoint
CREATE INDEX "organisation_relations_to" ON "organisation_relations" USING btree ("to_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_municipality" ON "organisations" USING btree ("municipality_code") WHERE "organisations"."kind" = 'municipality';--> statement-breakpoint
ALTER TABLE "organisation_aliases" ADD CONSTRAINT "organisation_aliases_kind" CHECK ("organisation_aliases"."kind" in ('written', 'abbreviation', 'former-name'));--> statement-breakpoint
ALTER TABLE "organisation_aliases" ADD CONSTRAINT "organisation_aliases_length" CHECK (length("organisation_aliases"."alias") between 2 and 160);--> statement-breakpoint
ALTER TABLE "organisation_relations" ADD CONSTRAINT "organisation_relations_succession" CHECK ("organisation_relations"."kind" <> 'successor' or "organisation_relations"."valid_until" is null);--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_period" CHECK ("organisations"."valid_until" >= "organisations"."valid_from");