-- A request has the seats of as many reviewers as it asks, and the supervisor's: nobody is lined up for, invited to or
-- put in another.
CREATE FUNCTION check_seat_of_request() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked smallint;
  needed smallint := CASE NEW.seat WHEN 'third' THEN 3 WHEN 'co' THEN 2 ELSE 1 END;
BEGIN
  IF TG_TABLE_NAME = 'proposal_candidates' THEN
    SELECT r.reviewers INTO asked FROM review_requests r JOIN proposals p ON p.request_id = r.id
      WHERE p.id = NEW.proposal_id;
  ELSE
    SELECT r.reviewers INTO asked FROM review_requests r WHERE r.id = NEW.request_id;
  END IF;
  IF needed > asked THEN
    RAISE EXCEPTION 'a request that asks % reviewers has no seat %', asked, NEW.seat
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER seats_of_request BEFORE INSERT OR UPDATE OF seat, request_id ON seats
  FOR EACH ROW EXECUTE FUNCTION check_seat_of_request();--> statement-breakpoint
CREATE TRIGGER invitations_of_request BEFORE INSERT OR UPDATE OF seat, request_id ON invitations
  FOR EACH ROW EXECUTE FUNCTION check_seat_of_request();--> statement-breakpoint
CREATE TRIGGER proposal_candidates_of_request BEFORE INSERT OR UPDATE OF seat, proposal_id ON proposal_candidates
  FOR EACH ROW EXECUTE FUNCTION check_seat_of_request();--> statement-breakpoint

-- What people were asked for stays as it was when they were asked.
CREATE FUNCTION check_reviewers_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.reviewers <> OLD.reviewers AND EXISTS (
    SELECT FROM proposals WHERE request_id = NEW.id AND status IN ('open', 'confirmed'))
  THEN
    RAISE EXCEPTION 'the number of reviewers stays while a proposal is open or confirmed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_reviewers_stay', TABLE = 'review_requests';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER review_requests_reviewers_stay BEFORE UPDATE OF reviewers ON review_requests
  FOR EACH ROW EXECUTE FUNCTION check_reviewers_stay();--> statement-breakpoint

-- A request is confirmed only with all its seats filled, checked when the transaction ends.
CREATE OR REPLACE FUNCTION check_confirmed_is_complete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  request review_requests;
  filled integer;
BEGIN
  SELECT * INTO request FROM review_requests WHERE id = NEW.id;
  IF request.status = 'confirmed' THEN
    SELECT count(*) INTO filled FROM seats WHERE request_id = NEW.id AND state IN ('confirmed', 'completed');
    IF filled <> request.reviewers + 1 THEN
      RAISE EXCEPTION 'a confirmed request has % of % seats filled', filled, request.reviewers + 1
        USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_confirmed_complete', TABLE = 'review_requests';
    END IF;
  END IF;
  RETURN NULL;
END
$$;
