-- What somebody wants of the work is read by matching, which runs for a coordinator or for the portal itself.
ALTER TABLE work_preferences ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY work_preferences_read ON work_preferences FOR SELECT TO portal_app USING (
  person_id = app_person_id() OR app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY work_preferences_write ON work_preferences FOR ALL TO portal_app USING (
  person_id = app_person_id() OR app_is_system());--> statement-breakpoint

-- A private calendar is opened by who knows its address, and known to nobody else.
CREATE FUNCTION app_calendar_token() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.calendar_token_hash', true), '') $$;--> statement-breakpoint
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY calendar_feeds_own ON calendar_feeds FOR ALL TO portal_app USING (
  person_id = app_person_id() OR app_is_system());--> statement-breakpoint
CREATE POLICY calendar_feeds_opened ON calendar_feeds FOR SELECT TO portal_app USING (
  token_hash = app_calendar_token());--> statement-breakpoint

-- Whoever leaves takes their calendar and their wishes along, whichever way they leave.
CREATE FUNCTION forget_own_limits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  leaver uuid := CASE TG_TABLE_NAME WHEN 'people' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'person_id')::uuid END;
BEGIN
  DELETE FROM calendar_feeds WHERE person_id = leaver;
  DELETE FROM work_preferences WHERE person_id = leaver;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER people_forget_own_limits AFTER UPDATE OF deactivated_at ON people
  FOR EACH ROW WHEN (NEW.deactivated_at IS NOT NULL) EXECUTE FUNCTION forget_own_limits();--> statement-breakpoint
CREATE TRIGGER registry_profiles_forget_own_limits AFTER UPDATE OF left_on ON registry_profiles
  FOR EACH ROW WHEN (NEW.left_on IS NOT NULL AND NEW.left_on <= CURRENT_DATE) EXECUTE FUNCTION forget_own_limits();--> statement-breakpoint

-- Hours were kept before this was noted: when, is in what happened.
INSERT INTO work_preferences (person_id, hours_kept_at)
  SELECT person_id, max(at) FROM activities
  WHERE name = 'registry.availability-changed' AND person_id IS NOT NULL GROUP BY person_id;
