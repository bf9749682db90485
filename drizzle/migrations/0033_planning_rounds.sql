CREATE TABLE "planned_requests" (
	"round_id" uuid NOT NULL,
	"aim" text NOT NULL,
	"request_id" uuid NOT NULL,
	"request_version" integer NOT NULL,
	"points" smallint,
	"ground" text,
	"relaxations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"proposal_id" uuid,
	CONSTRAINT "planned_requests_round_id_aim_request_id_pk" PRIMARY KEY("round_id","aim","request_id"),
	CONSTRAINT "planned_requests_aim" CHECK ("planned_requests"."aim" in ('total', 'weakest-first')),
	CONSTRAINT "planned_requests_ground" CHECK ("planned_requests"."ground" in ('no-team', 'people-needed')),
	CONSTRAINT "planned_requests_team_or_gap" CHECK (num_nulls("planned_requests"."points", "planned_requests"."ground") = 1),
	CONSTRAINT "planned_requests_proposed" CHECK ("planned_requests"."proposal_id" is null or "planned_requests"."points" is not null)
);
--> statement-breakpoint
CREATE TABLE "planned_seats" (
	"round_id" uuid NOT NULL,
	"aim" text NOT NULL,
	"request_id" uuid NOT NULL,
	"seat" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "planned_seats_round_id_aim_request_id_seat_pk" PRIMARY KEY("round_id","aim","request_id","seat"),
	CONSTRAINT "planned_seats_seat" CHECK ("planned_seats"."seat" in ('lead', 'co', 'third', 'supervisor'))
);
--> statement-breakpoint
CREATE TABLE "planning_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"made_by_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"is_proved" boolean NOT NULL,
	"confirmed_aim" text,
	"confirmed_at" timestamp with time zone,
	"confirmed_by_id" uuid,
	"undone_at" timestamp with time zone,
	"undone_by_id" uuid,
	CONSTRAINT "planning_rounds_aim" CHECK ("planning_rounds"."confirmed_aim" in ('total', 'weakest-first')),
	CONSTRAINT "planning_rounds_confirmed" CHECK (num_nulls("planning_rounds"."confirmed_aim", "planning_rounds"."confirmed_at", "planning_rounds"."confirmed_by_id") in (0, 3)),
	CONSTRAINT "planning_rounds_undone" CHECK (num_nulls("planning_rounds"."undone_at", "planning_rounds"."undone_by_id") in (0, 2) and ("planning_rounds"."undone_at" is null or "planning_rounds"."confirmed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "planned_requests" ADD CONSTRAINT "planned_requests_round_id_planning_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."planning_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_requests" ADD CONSTRAINT "planned_requests_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_requests" ADD CONSTRAINT "planned_requests_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_seats" ADD CONSTRAINT "planned_seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_seats" ADD CONSTRAINT "planned_seats_request" FOREIGN KEY ("round_id","aim","request_id") REFERENCES "public"."planned_requests"("round_id","aim","request_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planning_rounds" ADD CONSTRAINT "planning_rounds_made_by_id_people_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planning_rounds" ADD CONSTRAINT "planning_rounds_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planning_rounds" ADD CONSTRAINT "planning_rounds_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "planned_requests_request" ON "planned_requests" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "planned_seats_person" ON "planned_seats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "planning_rounds_made" ON "planning_rounds" USING btree ("made_at");