CREATE FUNCTION app_edits_method() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_is_system() OR app_has_role('coordinator') OR app_has_role('supervisor') $$;--> statement-breakpoint

-- Who wrote on a version is noted by the database: by its own words, and by the files that were put in or taken out.
CREATE FUNCTION note_resource_writer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  written_on uuid;
BEGIN
  IF TG_TABLE_NAME = 'resource_versions' THEN
    written_on := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN
    written_on := OLD.version_id;
  ELSE
    written_on := NEW.version_id;
  END IF;
  INSERT INTO resource_writers (version_id, person_id)
    SELECT id, app_person_id() FROM resource_versions WHERE id = written_on AND app_person_id() IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_versions_writer AFTER INSERT OR UPDATE OF title_nl, summary_nl, body_nl, title_en, summary_en, body_en, change_note
  ON resource_versions FOR EACH ROW EXECUTE FUNCTION note_resource_writer();--> statement-breakpoint
CREATE TRIGGER resource_files_writer AFTER INSERT OR DELETE ON resource_files
  FOR EACH ROW EXECUTE FUNCTION note_resource_writer();--> statement-breakpoint

-- A version goes from draft to offered and back, from offered to published, from published to superseded. Its words
-- change in a draft alone. Whoever publishes it did not write on it; only what nobody wrote on comes with the portal.
CREATE FUNCTION guard_resource_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  may text[] := ARRAY['state', 'search_nl', 'search_en'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state = 'draft' THEN RETURN NEW; END IF;
  ELSIF TG_OP = 'DELETE' THEN
    IF OLD.state = 'draft' THEN RETURN OLD; END IF;
  ELSE
    IF OLD.state = 'draft' AND NEW.state = 'draft' THEN
      may := may || ARRAY['title_nl', 'summary_nl', 'body_nl', 'title_en', 'summary_en', 'body_en', 'change_note', 'revision'];
    ELSIF OLD.state = 'offered' AND NEW.state = 'published' THEN
      may := may || ARRAY['approved_by_id', 'published_at'];
      IF EXISTS (SELECT FROM resource_writers WHERE version_id = NEW.id
          AND (NEW.approved_by_id IS NULL OR person_id = NEW.approved_by_id))
        OR (app_person_id() IS NOT NULL AND NEW.approved_by_id IS DISTINCT FROM app_person_id()) THEN
        RAISE EXCEPTION 'somebody else publishes what one wrote'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'resource_versions_four_eyes', TABLE = 'resource_versions';
      END IF;
    ELSIF OLD.state = NEW.state AND app_is_system() THEN
      -- Two records of one person become one.
      may := may || ARRAY['approved_by_id'];
    END IF;
    IF to_jsonb(NEW) - may = to_jsonb(OLD) - may AND (OLD.state, NEW.state) IN (
      ('draft', 'draft'), ('draft', 'offered'), ('offered', 'draft'), ('offered', 'published'), ('published', 'superseded'),
      ('published', 'published'), ('superseded', 'superseded')) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a version of a resource stays as it was'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'resource_versions_guard', TABLE = 'resource_versions';
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_versions_guard BEFORE INSERT OR UPDATE OR DELETE ON resource_versions
  FOR EACH ROW EXECUTE FUNCTION guard_resource_version();--> statement-breakpoint

-- Files come and go with a draft alone. One that no version has any more goes with its bytes and words.
CREATE FUNCTION guard_resource_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  changed uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.version_id ELSE NEW.version_id END;
BEGIN
  IF TG_OP = 'UPDATE' OR EXISTS (SELECT FROM resource_versions WHERE id = changed AND state <> 'draft') THEN
    RAISE EXCEPTION 'the files of a version stay as they were'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'resource_files_guard', TABLE = 'resource_files';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_files_guard BEFORE INSERT OR UPDATE OR DELETE ON resource_files
  FOR EACH ROW EXECUTE FUNCTION guard_resource_file();--> statement-breakpoint
CREATE FUNCTION remove_unused_resource_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM resource_documents WHERE id = OLD.document_id
    AND NOT EXISTS (SELECT FROM resource_files WHERE document_id = OLD.document_id);
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_files_unused AFTER DELETE ON resource_files
  FOR EACH ROW EXECUTE FUNCTION remove_unused_resource_document();--> statement-breakpoint

-- Of a kept file only changes whether its words were read.
CREATE FUNCTION guard_resource_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'reading' = to_jsonb(OLD) - 'reading' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a kept file stays as it is'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'resource_documents_guard', TABLE = 'resource_documents';
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_documents_guard BEFORE UPDATE ON resource_documents
  FOR EACH ROW EXECUTE FUNCTION guard_resource_document();--> statement-breakpoint
CREATE TRIGGER resource_document_bytes_append_only BEFORE UPDATE ON resource_document_bytes
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
-- Packed already: Postgres need not try.
ALTER TABLE resource_document_bytes ALTER COLUMN bytes SET STORAGE EXTERNAL;--> statement-breakpoint

-- What happened stays; only the portal itself leads it to the kept record of a person.
CREATE FUNCTION guard_resource_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_is_system() AND to_jsonb(NEW) - 'by_id' = to_jsonb(OLD) - 'by_id' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'resource_steps is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_steps_append_only BEFORE UPDATE ON resource_steps
  FOR EACH ROW EXECUTE FUNCTION guard_resource_step();--> statement-breakpoint
CREATE FUNCTION follow_resource_review_by() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE resources SET review_by_on = NEW.review_by_on WHERE id = NEW.resource_id;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER resource_steps_review_by AFTER INSERT ON resource_steps
  FOR EACH ROW WHEN (NEW.review_by_on IS NOT NULL) EXECUTE FUNCTION follow_resource_review_by();--> statement-breakpoint
CREATE FUNCTION guard_resource() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'portal_app' AND (NEW.review_by_on IS DISTINCT FROM OLD.review_by_on OR NEW.slug <> OLD.slug) THEN
    RAISE EXCEPTION 'when a resource is looked at again follows from who said that it is right'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'resources_guard', TABLE = 'resources';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER resources_guard BEFORE UPDATE ON resources FOR EACH ROW EXECUTE FUNCTION guard_resource();--> statement-breakpoint
REVOKE DELETE ON resources, resource_steps, resource_documents, resource_document_bytes FROM portal_app;--> statement-breakpoint

-- Editors see everything. Others see what was published for them and was not withdrawn, with its files; each table asks
-- the one before it, by its own rule.
ALTER TABLE resources ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resources_edit ON resources TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resources_read ON resources FOR SELECT TO portal_app USING (
  withdrawn_at IS NULL AND (
    audience = 'public'
    OR (audience = 'members' AND (app_has_role('reviewer') OR app_has_role('supervisor') OR app_has_role('treasurer') OR app_has_role('coordinator')))
    OR (audience = 'role' AND EXISTS (SELECT FROM unnest(roles) AS role WHERE app_has_role(role)))));--> statement-breakpoint
ALTER TABLE resource_versions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_versions_edit ON resource_versions TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resource_versions_read ON resource_versions FOR SELECT TO portal_app USING (
  state = 'published' AND EXISTS (SELECT FROM resources r WHERE r.id = resource_id));--> statement-breakpoint
ALTER TABLE resource_files ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_files_edit ON resource_files TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resource_files_read ON resource_files FOR SELECT TO portal_app USING (
  EXISTS (SELECT FROM resource_versions v WHERE v.id = version_id));--> statement-breakpoint
ALTER TABLE resource_documents ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_documents_edit ON resource_documents TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resource_documents_read ON resource_documents FOR SELECT TO portal_app USING (
  EXISTS (SELECT FROM resource_files f WHERE f.document_id = resource_documents.id));--> statement-breakpoint
ALTER TABLE resource_document_bytes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_document_bytes_edit ON resource_document_bytes TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resource_document_bytes_read ON resource_document_bytes FOR SELECT TO portal_app USING (
  EXISTS (SELECT FROM resource_files f WHERE f.document_id = resource_document_bytes.document_id));--> statement-breakpoint
ALTER TABLE resource_document_pages ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_document_pages_write ON resource_document_pages TO portal_app USING (app_is_system());--> statement-breakpoint
CREATE POLICY resource_document_pages_read ON resource_document_pages FOR SELECT TO portal_app USING (
  EXISTS (SELECT FROM resource_files f WHERE f.document_id = resource_document_pages.document_id));--> statement-breakpoint
ALTER TABLE resource_writers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_writers_read ON resource_writers FOR SELECT TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resource_writers_merge ON resource_writers TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE resource_steps ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY resource_steps_read ON resource_steps FOR SELECT TO portal_app USING (app_edits_method());--> statement-breakpoint
CREATE POLICY resource_steps_add ON resource_steps FOR INSERT TO portal_app
  WITH CHECK (app_edits_method() AND by_id IS NOT DISTINCT FROM app_person_id());--> statement-breakpoint
CREATE POLICY resource_steps_merge ON resource_steps FOR UPDATE TO portal_app USING (app_is_system());
