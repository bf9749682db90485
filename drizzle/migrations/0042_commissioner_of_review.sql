-- The commissioner decides who may see the report; of their review nothing else is theirs to change.
CREATE FUNCTION check_commissioner_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  theirs text[] := ARRAY['version', 'publication', 'publication_by_function'];
BEGIN
  IF current_user = 'portal_app' AND NOT app_works_on(NEW.request_id) AND to_jsonb(NEW) - theirs <> to_jsonb(OLD) - theirs THEN
    RAISE EXCEPTION 'a commissioner changes nothing else of a review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_commissioner_changes', TABLE = 'reviews';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER reviews_commissioner_changes BEFORE UPDATE ON reviews
  FOR EACH ROW EXECUTE FUNCTION check_commissioner_changes();
