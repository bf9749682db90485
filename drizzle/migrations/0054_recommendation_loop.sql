CREATE TABLE "effect_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"looked_at" text NOT NULL,
	"outcome" text NOT NULL,
	"is_final" boolean NOT NULL,
	"next_on" date,
	"remark" text DEFAULT '' NOT NULL,
	"checked_by_id" uuid NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "effect_checks_looked_at" CHECK ("effect_checks"."looked_at" in ('figures', 'practice', 'professionals', 'families', 'other')),
	CONSTRAINT "effect_checks_outcome" CHECK ("effect_checks"."outcome" in ('seen', 'partly', 'not-seen', 'too-early')),
	CONSTRAINT "effect_checks_next" CHECK (("effect_checks"."outcome" = 'too-early') = ("effect_checks"."next_on" is not null)),
	CONSTRAINT "effect_checks_final" CHECK (not ("effect_checks"."is_final" and "effect_checks"."outcome" = 'too-early')),
	CONSTRAINT "effect_checks_remark" CHECK (length("effect_checks"."remark") <= 300),
	CONSTRAINT "effect_checks_other" CHECK ("effect_checks"."looked_at" <> 'other' or length(trim("effect_checks"."remark")) >= 5)
);
--> statement-breakpoint
CREATE TABLE "recommendation_assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"status" text NOT NULL,
	"ground" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"assessed_by_id" uuid NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recommendation_assessments_status" CHECK ("recommendation_assessments"."status" in ('fully', 'partly', 'intent', 'not', 'no-response')),
	CONSTRAINT "recommendation_assessments_ground" CHECK ("recommendation_assessments"."ground" in ('document', 'talk', 'visit', 'other')),
	CONSTRAINT "recommendation_assessments_remark" CHECK (length("recommendation_assessments"."remark") <= 300),
	CONSTRAINT "recommendation_assessments_other" CHECK ("recommendation_assessments"."ground" <> 'other' or length(trim("recommendation_assessments"."remark")) >= 5)
);
--> statement-breakpoint
CREATE TABLE "recommendation_outcomes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"review_number" uuid NOT NULL,
	"year" smallint NOT NULL,
	"kind" text NOT NULL,
	"response" text,
	"assessment" text,
	"effect" text,
	"is_final" boolean DEFAULT false NOT NULL,
	CONSTRAINT "recommendation_outcomes_kind" CHECK ("recommendation_outcomes"."kind" in ('question', 'consideration', 'recommendation')),
	CONSTRAINT "recommendation_outcomes_year" CHECK ("recommendation_outcomes"."year" between 2010 and 2200)
);
--> statement-breakpoint
ALTER TABLE "resource_documents" DROP CONSTRAINT "resource_documents_kind";--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "finding_id" uuid;--> statement-breakpoint
ALTER TABLE "effect_checks" ADD CONSTRAINT "effect_checks_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effect_checks" ADD CONSTRAINT "effect_checks_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effect_checks" ADD CONSTRAINT "effect_checks_checked_by_id_people_id_fk" FOREIGN KEY ("checked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_assessments" ADD CONSTRAINT "recommendation_assessments_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_assessments" ADD CONSTRAINT "recommendation_assessments_request_id_reviews_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reviews"("request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_assessments" ADD CONSTRAINT "recommendation_assessments_assessed_by_id_people_id_fk" FOREIGN KEY ("assessed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "effect_checks_of" ON "effect_checks" USING btree ("recommendation_id","checked_at");--> statement-breakpoint
CREATE INDEX "effect_checks_request" ON "effect_checks" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "recommendation_assessments_of" ON "recommendation_assessments" USING btree ("recommendation_id","assessed_at");--> statement-breakpoint
CREATE INDEX "recommendation_assessments_request" ON "recommendation_assessments" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "recommendation_outcomes_year" ON "recommendation_outcomes" USING btree ("year");--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_documents" ADD CONSTRAINT "resource_documents_kind" CHECK ("resource_documents"."kind" in ('pdf', 'docx', 'pptx', 'odt', 'odp'));