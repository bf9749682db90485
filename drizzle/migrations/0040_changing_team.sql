ALTER TABLE "review_participants" ALTER COLUMN "review_team_count" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_participants" ALTER COLUMN "case_group_count" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "review_participants" ADD CONSTRAINT "review_participants_counted" CHECK (num_nulls("review_participants"."review_team_count", "review_participants"."case_group_count") in (0, 2));--> statement-breakpoint

-- Every seat of a confirmed request is held by somebody, or stands open since somebody left it: exactly one of the two.
CREATE OR REPLACE FUNCTION check_confirmed_is_complete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  request review_requests;
  wrong text;
BEGIN
  SELECT * INTO request FROM review_requests WHERE id = CASE TG_TABLE_NAME WHEN 'review_requests' THEN (to_jsonb(NEW)->>'id')::uuid
    ELSE (to_jsonb(coalesce(NEW, OLD))->>'request_id')::uuid END;
  IF request.status = 'confirmed' THEN
    SELECT string_agg(needed.seat, ', ') INTO wrong
      FROM unnest((ARRAY['lead', 'co', 'third'])[1:request.reviewers] || ARRAY['supervisor']) AS needed(seat)
      WHERE (EXISTS (SELECT FROM seats s WHERE s.request_id = request.id AND s.seat = needed.seat AND s.state IN ('confirmed', 'completed')))
          = (EXISTS (SELECT FROM seat_vacancies v WHERE v.request_id = request.id AND v.seat = needed.seat AND v.filled_at IS NULL));
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'in a confirmed request these seats are neither held nor left open, or both: %', wrong
        USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_confirmed_complete', TABLE = 'review_requests';
    END IF;
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint

-- An organisation that begins to take part while the review runs has joined later; after the dialogue nobody does any more.
CREATE FUNCTION join_running_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  state text := (SELECT coalesce(interrupted_status, status) FROM reviews WHERE request_id = NEW.request_id);
BEGIN
  IF state IS NULL OR state = 'agreeing' OR NOT NEW.is_involved OR NEW.willingness = 'no'
    OR TG_OP = 'UPDATE' AND OLD.is_involved AND OLD.willingness <> 'no'
  THEN
    RETURN NULL;
  END IF;
  IF state NOT IN ('preparing', 'exploring', 'dialogue') THEN
    RAISE EXCEPTION 'nobody joins a review that is %', state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'request_organisations_join', TABLE = 'request_organisations';
  END IF;
  INSERT INTO review_participants (request_organisation_id, request_id, joined_later)
    VALUES (NEW.id, NEW.request_id, state) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER request_organisations_join AFTER INSERT OR UPDATE OF is_involved, willingness ON request_organisations
  FOR EACH ROW EXECUTE FUNCTION join_running_review();
