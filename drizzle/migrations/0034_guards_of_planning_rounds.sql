-- Plans are for coordinators. What one says of a question is not for whoever asked that question.
ALTER TABLE planning_rounds ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY planning_rounds_all ON planning_rounds TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
ALTER TABLE planned_requests ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY planned_requests_all ON planned_requests TO portal_app USING (
  app_has_role('coordinator') AND NOT app_is_requester(request_id) OR app_is_system());--> statement-breakpoint
ALTER TABLE planned_seats ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY planned_seats_all ON planned_seats TO portal_app USING (
  app_has_role('coordinator') AND NOT app_is_requester(request_id) OR app_is_system());--> statement-breakpoint

-- What a round proposed stays as it was proposed; only what came of it is added.
CREATE FUNCTION check_planning_round_only_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() THEN
    RETURN NEW;
  END IF;
  IF OLD.undone_at IS NOT NULL
    OR (NEW.id, NEW.made_by_id, NEW.made_at, NEW.is_proved) IS DISTINCT FROM (OLD.id, OLD.made_by_id, OLD.made_at, OLD.is_proved)
    OR OLD.confirmed_at IS NOT NULL
      AND (NEW.confirmed_at, NEW.confirmed_by_id, NEW.confirmed_aim)
        IS DISTINCT FROM (OLD.confirmed_at, OLD.confirmed_by_id, OLD.confirmed_aim)
    OR OLD.confirmed_at IS NULL AND NEW.undone_at IS NOT NULL THEN
    RAISE EXCEPTION 'a round of planning is confirmed once and undone once'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'planning_rounds_only_move_on', TABLE = 'planning_rounds';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER planning_rounds_only_move_on BEFORE UPDATE ON planning_rounds
  FOR EACH ROW EXECUTE FUNCTION check_planning_round_only_moves_on();
