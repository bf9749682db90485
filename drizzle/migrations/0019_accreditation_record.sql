CREATE TABLE "accreditation_reasons" (
	"accreditation_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	CONSTRAINT "accreditation_reasons_reason" CHECK ("accreditation_reasons"."reason" in ('own-request', 'requirement-lapsed', 'quality-of-work', 'complaint', 'independence', 'no-longer-active', 'typing-error', 'wrong-day', 'wrong-person', 'did-not-happen')),
	CONSTRAINT "accreditation_reasons_remark_length" CHECK (length("accreditation_reasons"."remark") <= 600)
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "verifications_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"role" text,
	"source" text NOT NULL,
	"verified_on" date NOT NULL,
	"is_confirmed" boolean NOT NULL,
	"corrects_id" uuid,
	"correction_reason" text,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verifications_corrected_once" UNIQUE("corrects_id"),
	CONSTRAINT "verifications_kind" CHECK ("verifications"."kind" in ('identity', 'training-certificate', 'supervised-review', 'conduct-certificate', 'skj-registration', 'big-registration', 'employer-agreement', 'confidentiality-agreement')),
	CONSTRAINT "verifications_role" CHECK ("verifications"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "verifications_role_where_it_counts" CHECK (("verifications"."kind" in ('training-certificate', 'supervised-review')) = ("verifications"."role" is not null)),
	CONSTRAINT "verifications_source" CHECK ("verifications"."source" in ('identity-document', 'training-institute', 'assessment-report', 'screening-authority', 'public-register', 'letter-of-employer', 'signed-agreement', 'earlier-record')),
	CONSTRAINT "verifications_correction_reason" CHECK ("verifications"."correction_reason" in ('typing-error', 'wrong-day', 'wrong-person', 'did-not-happen')),
	CONSTRAINT "verifications_correction_says_why" CHECK (("verifications"."corrects_id" is not null) = ("verifications"."correction_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "accreditations" ALTER COLUMN "level" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accreditations" ALTER COLUMN "valid_until" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accreditations" ADD COLUMN "seq" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "accreditations_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "accreditations" ADD COLUMN "step" text DEFAULT 'accredited' NOT NULL;--> statement-breakpoint
ALTER TABLE "accreditations" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "accreditations" ADD COLUMN "corrects_id" uuid;--> statement-breakpoint
ALTER TABLE "accreditations" ADD COLUMN "recorded_by_id" uuid;--> statement-breakpoint
ALTER TABLE "accreditations" ADD COLUMN "recorded_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "accreditation_reasons" ADD CONSTRAINT "accreditation_reasons_accreditation_id_accreditations_id_fk" FOREIGN KEY ("accreditation_id") REFERENCES "public"."accreditations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_corrects_id_verifications_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "verifications_person" ON "verifications" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_of_whom" UNIQUE("id","person_id","role");--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_corrects_own" FOREIGN KEY ("corrects_id","person_id","role") REFERENCES "public"."accreditations"("id","person_id","role") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_corrected_once" UNIQUE("corrects_id");--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_step" CHECK ("accreditations"."step" in ('applied', 'trained', 'supervised-review', 'accredited', 'renewed', 'raised', 'suspended', 'reinstated', 'withdrawn', 'corrected'));--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_outcome" CHECK ("accreditations"."outcome" in ('passed', 'not-yet', 'repeat', 'failed'));--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_grant_whole" CHECK (("accreditations"."step" in ('accredited', 'renewed', 'raised')) = ("accreditations"."level" is not null)
        and ("accreditations"."level" is null) = ("accreditations"."valid_until" is null));--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_assessed" CHECK (("accreditations"."step" in ('trained', 'supervised-review')) = ("accreditations"."outcome" is not null));--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_correction" CHECK (("accreditations"."step" = 'corrected') = ("accreditations"."corrects_id" is not null));--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_issuer_length" CHECK (length("accreditations"."issued_by") between 2 and 160);