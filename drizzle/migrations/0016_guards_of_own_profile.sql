-- What waits for the coordinator's look is for its owner and for whoever looks.
ALTER TABLE profile_changes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY profile_changes_all ON profile_changes FOR ALL TO portal_app USING (
  person_id = app_person_id() OR app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
ALTER TABLE affiliation_reports ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY affiliation_reports_all ON affiliation_reports FOR ALL TO portal_app USING (
  person_id = app_person_id() OR app_has_role('coordinator') OR app_is_system());--> statement-breakpoint

ALTER TABLE freshness_notices ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY freshness_notices_read ON freshness_notices FOR SELECT TO portal_app USING (
  person_id = app_person_id() OR app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY freshness_notices_add ON freshness_notices FOR INSERT TO portal_app WITH CHECK (app_is_system());--> statement-breakpoint
CREATE POLICY freshness_notices_remove ON freshness_notices FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

-- A link to answer the yearly question exists only for whoever holds its token.
ALTER TABLE profile_check_links ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY profile_check_links_read ON profile_check_links FOR SELECT TO portal_app USING (
  app_is_system() OR token_hash = nullif(current_setting('app.check_token_hash', true), ''));--> statement-breakpoint
CREATE POLICY profile_check_links_add ON profile_check_links FOR INSERT TO portal_app WITH CHECK (app_is_system());--> statement-breakpoint
CREATE POLICY profile_check_links_remove ON profile_check_links FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

-- Somebody changes at once what shows less of themselves; what says something else or shows more a coordinator writes.
CREATE FUNCTION check_profile_was_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() OR app_has_role('coordinator') THEN
    RETURN NEW;
  END IF;
  IF (NEW.about <> OLD.about AND NEW.about <> '')
    OR (NEW.care_domain, NEW.themes, NEW.sectors, NEW.review_forms, NEW.spoken_languages, NEW.province_codes,
        NEW.youth_region_codes)
      IS DISTINCT FROM (OLD.care_domain, OLD.themes, OLD.sectors, OLD.review_forms, OLD.spoken_languages,
        OLD.province_codes, OLD.youth_region_codes)
    OR NOT NEW.shown_fields <@ OLD.shown_fields
    OR (NEW.is_listed AND NOT OLD.is_listed) THEN
    RAISE EXCEPTION 'a profile says something else only after the look of a coordinator'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'registry_profiles_looked_at', TABLE = 'registry_profiles';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER registry_profiles_looked_at BEFORE UPDATE ON registry_profiles
  FOR EACH ROW EXECUTE FUNCTION check_profile_was_looked_at();--> statement-breakpoint

-- Of a tie of their own somebody writes only what makes them less independent; the rest waits for a look.
CREATE FUNCTION check_tie_was_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() OR app_has_role('coordinator') THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.awaits_look AND NEW.person_id = app_person_id() THEN RETURN NEW; END IF;
  ELSIF TG_OP = 'UPDATE' THEN
    IF NEW.person_id = app_person_id()
      AND (NEW.person_id, NEW.organisation_id, NEW.kind) = (OLD.person_id, OLD.organisation_id, OLD.kind)
      AND NEW.starts_on <= OLD.starts_on
      AND coalesce(NEW.ends_on, 'infinity') >= coalesce(OLD.ends_on, 'infinity')
      AND (NEW.function_title = OLD.function_title OR NEW.awaits_look)
      AND (NEW.awaits_look OR NOT OLD.awaits_look) THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'a tie is loosened or shown only after the look of a coordinator'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'affiliations_looked_at', TABLE = 'affiliations';
END
$$;--> statement-breakpoint
CREATE TRIGGER affiliations_looked_at BEFORE INSERT OR UPDATE OR DELETE ON affiliations
  FOR EACH ROW EXECUTE FUNCTION check_tie_was_looked_at();
