ALTER TABLE "invitations" DROP CONSTRAINT "invitations_seat";--> statement-breakpoint
ALTER TABLE "proposal_candidates" DROP CONSTRAINT "proposal_candidates_seat";--> statement-breakpoint
ALTER TABLE "seats" DROP CONSTRAINT "seats_seat";--> statement-breakpoint
ALTER TABLE "review_requests" ADD COLUMN "reviewers" smallint DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_seat" CHECK ("invitations"."seat" in ('lead', 'co', 'third', 'supervisor'));--> statement-breakpoint
ALTER TABLE "proposal_candidates" ADD CONSTRAINT "proposal_candidates_seat" CHECK ("proposal_candidates"."seat" in ('lead', 'co', 'third', 'supervisor'));--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_seat" CHECK ("seats"."seat" in ('lead', 'co', 'third', 'supervisor'));--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_reviewers" CHECK ("review_requests"."reviewers" between 1 and 3);