CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"holds_on" date,
	"sheets" jsonb,
	"report" jsonb NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('municipalities', 'register')),
	CONSTRAINT "imports_file_name_length" CHECK (length("imports"."file_name") between 1 and 200),
	CONSTRAINT "imports_applied_without_faults" CHECK ("imports"."applied_at" is null or ("imports"."report"->>'faults')::int = 0),
	CONSTRAINT "imports_holds_on" CHECK (("imports"."kind" = 'municipalities') = ("imports"."holds_on" is not null)),
	CONSTRAINT "imports_content_until_applied" CHECK (("imports"."applied_at" is null) = ("imports"."sheets" is not null))
);
--> statement-breakpoint
ALTER TABLE "municipalities" DROP CONSTRAINT "municipalities_youth_region_code_youth_regions_code_fk";
--> statement-breakpoint
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_youth_region_code_youth_regions_code_fk";
--> statement-breakpoint
ALTER TABLE "review_requests" DROP CONSTRAINT "review_requests_youth_region_code_youth_regions_code_fk";
--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_uploaded_by_id_people_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_uploader" ON "imports" USING btree ("uploaded_by_id","uploaded_at");--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_youth_region_code_youth_regions_code_fk" FOREIGN KEY ("youth_region_code") REFERENCES "public"."youth_regions"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_youth_region_code_youth_regions_code_fk" FOREIGN KEY ("youth_region_code") REFERENCES "public"."youth_regions"("code") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_youth_region_code_youth_regions_code_fk" FOREIGN KEY ("youth_region_code") REFERENCES "public"."youth_regions"("code") ON DELETE no action ON UPDATE cascade;