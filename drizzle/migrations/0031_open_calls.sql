CREATE TABLE "call_answers" (
	"call_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "call_answers_call_id_person_id_pk" PRIMARY KEY("call_id","person_id"),
	CONSTRAINT "call_answers_answer" CHECK ("call_answers"."answer" in ('keen', 'can', 'rather-not')),
	CONSTRAINT "call_answers_answered" CHECK (("call_answers"."answer" is null) = ("call_answers"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "open_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"opened_by_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"answer_until_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"ending" text,
	CONSTRAINT "open_calls_ending" CHECK ("open_calls"."ending" in ('last-day', 'coordinator', 'pair-proposed', 'matching-ended')),
	CONSTRAINT "open_calls_closed" CHECK (("open_calls"."closed_at" is null) = ("open_calls"."ending" is null))
);
--> statement-breakpoint
ALTER TABLE "call_answers" ADD CONSTRAINT "call_answers_call_id_open_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."open_calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_answers" ADD CONSTRAINT "call_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_calls" ADD CONSTRAINT "open_calls_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_calls" ADD CONSTRAINT "open_calls_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_answers_person" ON "call_answers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "open_calls_one_open" ON "open_calls" USING btree ("request_id") WHERE "open_calls"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "open_calls_request" ON "open_calls" USING btree ("request_id","opened_at");