-- A call is for whom it reached, and for coordinators; nobody sees what others said of a question of their own.
CREATE FUNCTION app_is_called(call uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM call_answers WHERE call_id = call AND person_id = app_person_id()) $$;--> statement-breakpoint

ALTER TABLE open_calls ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY open_calls_read ON open_calls FOR SELECT TO portal_app USING (
  app_is_system() OR app_is_called(id) OR app_has_role('coordinator') AND NOT app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY open_calls_add ON open_calls FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') AND NOT app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY open_calls_end ON open_calls FOR UPDATE TO portal_app USING (app_is_system());--> statement-breakpoint
CREATE POLICY open_calls_remove ON open_calls FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE call_answers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY call_answers_read ON call_answers FOR SELECT TO portal_app USING (
  app_is_system() OR person_id = app_person_id()
  OR app_has_role('coordinator') AND call_id IN (SELECT id FROM open_calls));--> statement-breakpoint
CREATE POLICY call_answers_reach ON call_answers FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') AND answer IS NULL AND person_id <> app_person_id()
  AND call_id IN (SELECT id FROM open_calls));--> statement-breakpoint
CREATE POLICY call_answers_say ON call_answers FOR UPDATE TO portal_app USING (
  app_is_system() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY call_answers_remove ON call_answers FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

-- What somebody said stays as it was when the call closed. Whom a call reached is written when it opens: nobody
-- answers in the place of another.
CREATE FUNCTION check_call_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() THEN
    RETURN NEW;
  END IF;
  IF (NEW.call_id, NEW.person_id) <> (OLD.call_id, OLD.person_id)
    OR EXISTS (SELECT FROM open_calls WHERE id = OLD.call_id AND closed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a call that is closed is not answered'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'call_answers_while_open', TABLE = 'call_answers';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER call_answers_while_open BEFORE UPDATE ON call_answers
  FOR EACH ROW EXECUTE FUNCTION check_call_is_open();
