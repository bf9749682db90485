-- What was issued is not rewritten: a statement ends once, and stays known until long after.
CREATE FUNCTION check_statement_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.role, NEW.facts_hash, NEW.issued_on, NEW.expires_on)
      IS DISTINCT FROM (OLD.id, OLD.role, OLD.facts_hash, OLD.issued_on, OLD.expires_on)
    OR (NEW.person_id IS DISTINCT FROM OLD.person_id AND NEW.person_id IS NOT NULL)
    OR (OLD.revoked_at IS NOT NULL
      AND (NEW.revoked_at, NEW.revoked_reason) IS DISTINCT FROM (OLD.revoked_at, OLD.revoked_reason)) THEN
    RAISE EXCEPTION 'a statement that was issued can only be revoked, and only once'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'registration_statements_end', TABLE = 'registration_statements';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER registration_statements_end BEFORE UPDATE ON registration_statements
  FOR EACH ROW EXECUTE FUNCTION check_statement_end();--> statement-breakpoint
REVOKE DELETE ON registration_statements FROM portal_app;--> statement-breakpoint

-- Of somebody who is removed nothing stands any more.
CREATE FUNCTION revoke_statements_of_removed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE registration_statements SET revoked_at = now(), revoked_reason = 'not-listed'
    WHERE person_id = OLD.id AND revoked_at IS NULL;
  RETURN OLD;
END
$$;--> statement-breakpoint
CREATE TRIGGER people_statements_end BEFORE DELETE ON people
  FOR EACH ROW EXECUTE FUNCTION revoke_statements_of_removed();--> statement-breakpoint

-- Who asked for a statement is for that person alone; whether one stands the portal answers as itself.
ALTER TABLE registration_statements ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY registration_statements_read ON registration_statements FOR SELECT TO portal_app USING (
  app_is_system() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY registration_statements_add ON registration_statements FOR INSERT TO portal_app WITH CHECK (
  person_id = app_person_id() AND revoked_at IS NULL);--> statement-breakpoint
CREATE POLICY registration_statements_revoke ON registration_statements FOR UPDATE TO portal_app USING (
  app_is_system() OR person_id = app_person_id());
