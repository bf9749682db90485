CREATE TABLE "pinned_conflict_reasons" (
	"conflict_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"end_reason" text,
	CONSTRAINT "pinned_conflict_reasons_reason" CHECK (length(trim("pinned_conflict_reasons"."reason")) between 10 and 600),
	CONSTRAINT "pinned_conflict_reasons_end_reason" CHECK (length(trim("pinned_conflict_reasons"."end_reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "pair_rule_reasons" (
	"rule_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"end_reason" text,
	CONSTRAINT "pair_rule_reasons_reason" CHECK (length(trim("pair_rule_reasons"."reason")) between 10 and 600),
	CONSTRAINT "pair_rule_reasons_end_reason" CHECK (length(trim("pair_rule_reasons"."end_reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "pair_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_id" uuid,
	"end_ground" text,
	CONSTRAINT "pair_rules_kind" CHECK ("pair_rules"."kind" in ('never-together', 'only-together')),
	CONSTRAINT "pair_rules_two" CHECK ("pair_rules"."one_id" < "pair_rules"."other_id"),
	CONSTRAINT "pair_rules_period" CHECK ("pair_rules"."ends_on" >= "pair_rules"."starts_on"),
	CONSTRAINT "pair_rules_end_ground" CHECK ("pair_rules"."end_ground" in ('decided', 'person-left', 'merged')),
	CONSTRAINT "pair_rules_ended" CHECK (("pair_rules"."ended_at" is null) = ("pair_rules"."end_ground" is null)),
	CONSTRAINT "pair_rules_ended_by" CHECK ("pair_rules"."ended_by_id" is null or "pair_rules"."ended_at" is not null and "pair_rules"."end_ground" <> 'person-left'),
	CONSTRAINT "pair_rules_decided" CHECK ("pair_rules"."end_ground" <> 'decided' or "pair_rules"."ended_by_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD COLUMN "pinned_kind" text;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD COLUMN "informant" text;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD COLUMN "said_on" date;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD COLUMN "recorded_by_id" uuid;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD COLUMN "ended_by_id" uuid;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD COLUMN "end_ground" text;--> statement-breakpoint
ALTER TABLE "pinned_conflict_reasons" ADD CONSTRAINT "pinned_conflict_reasons_conflict_id_conflict_declarations_id_fk" FOREIGN KEY ("conflict_id") REFERENCES "public"."conflict_declarations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_rule_reasons" ADD CONSTRAINT "pair_rule_reasons_rule_id_pair_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."pair_rules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_rules" ADD CONSTRAINT "pair_rules_one_id_people_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_rules" ADD CONSTRAINT "pair_rules_other_id_people_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_rules" ADD CONSTRAINT "pair_rules_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_rules" ADD CONSTRAINT "pair_rules_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pair_rules_one" ON "pair_rules" USING btree ("one_id");--> statement-breakpoint
CREATE INDEX "pair_rules_other" ON "pair_rules" USING btree ("other_id");--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conflict_declarations_pinned_once" ON "conflict_declarations" USING btree ("person_id","organisation_id","pinned_kind") WHERE "conflict_declarations"."is_pinned" and "conflict_declarations"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_kind" CHECK ("conflict_declarations"."pinned_kind" in ('family', 'employment', 'assignment', 'administrative', 'other'));--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_informant" CHECK ("conflict_declarations"."informant" in ('person', 'member', 'requester', 'organisation', 'public-source', 'network'));--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_end_ground" CHECK ("conflict_declarations"."end_ground" in ('over', 'mistake', 'merged'));--> statement-breakpoint
ALTER TABLE "conflict_declarations" ADD CONSTRAINT "conflict_declarations_pinned_whole" CHECK (case when "conflict_declarations"."is_pinned"
        then "conflict_declarations"."source" = 'coordinator' and "conflict_declarations"."organisation_id" is not null and "conflict_declarations"."request_id" is null
          and num_nulls("conflict_declarations"."pinned_kind", "conflict_declarations"."informant", "conflict_declarations"."said_on", "conflict_declarations"."recorded_by_id") = 0
          and num_nulls("conflict_declarations"."ended_at", "conflict_declarations"."ended_by_id", "conflict_declarations"."end_ground") in (0, 3)
        else num_nonnulls("conflict_declarations"."pinned_kind", "conflict_declarations"."informant", "conflict_declarations"."said_on", "conflict_declarations"."recorded_by_id", "conflict_declarations"."ended_by_id",
          "conflict_declarations"."end_ground") = 0 end);