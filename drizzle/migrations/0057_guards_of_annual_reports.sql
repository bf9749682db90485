-- Two records of one person are one pair of eyes.
CREATE FUNCTION one_pair_of_eyes(person uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT coalesce(merged_into_id, id) FROM people WHERE id = person $$;--> statement-breakpoint

-- An edition is written, offered with its figures, and published by somebody who wrote nothing of it. What was offered
-- stays as it was offered until it is sent back; what was published never changes.
CREATE FUNCTION guard_annual_report_edition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  fixed text[] := ARRAY['status', 'version', 'remark', 'figures', 'offered_at', 'offered_by_id', 'published_at', 'published_by_id'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'writing' OR NEW.edition <> 1 + (SELECT count(*) FROM annual_report_editions WHERE year = NEW.year) THEN
      RAISE EXCEPTION 'an edition begins with being written, and follows the one before it'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'annual_report_editions_begins', TABLE = 'annual_report_editions';
    END IF;
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) - fixed <> to_jsonb(OLD) - fixed
    OR (OLD.status, NEW.status) NOT IN (('writing', 'writing'), ('writing', 'offered'), ('offered', 'writing'), ('offered', 'published'))
    OR (NEW.status = 'published' AND (NEW.figures, NEW.offered_at, NEW.offered_by_id) IS DISTINCT FROM (OLD.figures, OLD.offered_at, OLD.offered_by_id)) THEN
    RAISE EXCEPTION 'an edition stays as it was offered, and for good once it is published'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'annual_report_editions_guard', TABLE = 'annual_report_editions';
  END IF;
  IF NEW.status = 'published' AND (
    one_pair_of_eyes(NEW.published_by_id) = one_pair_of_eyes(NEW.offered_by_id)
    OR EXISTS (SELECT FROM annual_report_writers w
      WHERE w.edition_id = NEW.id AND one_pair_of_eyes(w.person_id) = one_pair_of_eyes(NEW.published_by_id))) THEN
    RAISE EXCEPTION 'whoever wrote on an edition does not publish it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'annual_report_editions_four_eyes', TABLE = 'annual_report_editions';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER annual_report_editions_guard BEFORE INSERT OR UPDATE ON annual_report_editions
  FOR EACH ROW EXECUTE FUNCTION guard_annual_report_edition();--> statement-breakpoint

-- Texts and their writers belong to an edition that is being written.
CREATE FUNCTION guard_annual_report_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM FROM annual_report_editions WHERE id = NEW.edition_id AND status = 'writing' FOR SHARE;
  IF NOT FOUND OR TG_OP = 'UPDATE' AND NEW.edition_id <> OLD.edition_id THEN
    RAISE EXCEPTION 'a text changes while its edition is being written'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'annual_report_chapters_guard', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER annual_report_chapters_guard BEFORE INSERT OR UPDATE ON annual_report_chapters
  FOR EACH ROW EXECUTE FUNCTION guard_annual_report_text();--> statement-breakpoint
CREATE TRIGGER annual_report_writers_guard BEFORE INSERT OR UPDATE ON annual_report_writers
  FOR EACH ROW EXECUTE FUNCTION guard_annual_report_text();--> statement-breakpoint
REVOKE DELETE ON annual_report_editions, annual_report_chapters, annual_report_writers FROM portal_app;--> statement-breakpoint

-- Everybody reads what was published; coordinators write, and coordinators and treasurers publish.
CREATE FUNCTION app_sees_annual_reports() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT app_is_system() OR app_has_role('coordinator') OR app_has_role('treasurer') $$;--> statement-breakpoint
ALTER TABLE annual_report_editions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY annual_report_editions_read ON annual_report_editions FOR SELECT TO portal_app USING (
  status = 'published' OR app_sees_annual_reports());--> statement-breakpoint
CREATE POLICY annual_report_editions_open ON annual_report_editions FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') AND opened_by_id = app_person_id());--> statement-breakpoint
CREATE POLICY annual_report_editions_change ON annual_report_editions FOR UPDATE TO portal_app
  USING (app_sees_annual_reports())
  WITH CHECK (status = 'writing'
    OR status = 'offered' AND offered_by_id = app_person_id() AND app_has_role('coordinator')
    OR status = 'published' AND published_by_id = app_person_id());--> statement-breakpoint
ALTER TABLE annual_report_chapters ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY annual_report_chapters_read ON annual_report_chapters FOR SELECT TO portal_app USING (
  app_sees_annual_reports() OR EXISTS (
    SELECT FROM annual_report_editions e WHERE e.id = edition_id AND e.status = 'published'));--> statement-breakpoint
CREATE POLICY annual_report_chapters_write ON annual_report_chapters TO portal_app USING (app_has_role('coordinator'));--> statement-breakpoint
ALTER TABLE annual_report_writers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY annual_report_writers_read ON annual_report_writers FOR SELECT TO portal_app USING (app_sees_annual_reports());--> statement-breakpoint
CREATE POLICY annual_report_writers_add ON annual_report_writers FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') AND person_id = app_person_id());--> statement-breakpoint
CREATE POLICY annual_report_writers_again ON annual_report_writers FOR UPDATE TO portal_app
  USING (person_id = app_person_id()) WITH CHECK (person_id = app_person_id());
