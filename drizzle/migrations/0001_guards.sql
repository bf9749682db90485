-- The role under which every request and job works: it owns nothing and never bypasses row-level security.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
    CREATE ROLE portal_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this cluster made it at the same moment
END
$$;--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT portal_app TO %I', current_user); END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO portal_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO portal_app;--> statement-breakpoint
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO portal_app;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO portal_app;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO portal_app;--> statement-breakpoint

-- Who asks, as `withActor` said it inside the transaction.
CREATE FUNCTION app_person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;--> statement-breakpoint
CREATE FUNCTION app_has_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT role = ANY (string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) $$;--> statement-breakpoint
CREATE FUNCTION app_is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('app.kind', true), '') = 'system' $$;--> statement-breakpoint

-- Overlaps that must not exist.
ALTER TABLE affiliations ADD CONSTRAINT affiliations_no_overlap EXCLUDE USING gist
  (person_id WITH =, organisation_id WITH =, kind WITH =, daterange(starts_on, ends_on, '[]') WITH &&);--> statement-breakpoint
ALTER TABLE accreditations ADD CONSTRAINT accreditations_no_overlap EXCLUDE USING gist
  (person_id WITH =, role WITH =, daterange(issued_on, valid_until, '[]') WITH &&) WHERE (status <> 'withdrawn');--> statement-breakpoint
ALTER TABLE absences ADD CONSTRAINT absences_no_overlap EXCLUDE USING gist
  (person_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);--> statement-breakpoint

-- Payers of a request sum to the whole, checked when the transaction ends.
CREATE FUNCTION check_request_payers_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid := coalesce(NEW.request_id, OLD.request_id);
  total integer;
BEGIN
  SELECT sum(share_basis_points) INTO total FROM request_payers WHERE request_id = touched;
  IF total IS NOT NULL AND total <> 10000 THEN
    RAISE EXCEPTION 'cost shares of a request sum to % of 10000', total
      USING ERRCODE = 'check_violation', CONSTRAINT = 'request_payers_whole', TABLE = 'request_payers';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER request_payers_whole AFTER INSERT OR UPDATE OR DELETE ON request_payers
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_request_payers_whole();--> statement-breakpoint

-- What happened cannot be rewritten. Rows go only together with the request they belong to.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER activities_append_only BEFORE UPDATE ON activities
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER context_reads_append_only BEFORE UPDATE ON context_reads
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER request_references_append_only BEFORE UPDATE OR DELETE ON request_references
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
REVOKE UPDATE, DELETE ON activities, context_reads, request_references FROM portal_app;--> statement-breakpoint

-- A request is confirmed only with all three seats filled, checked when the transaction ends.
CREATE FUNCTION check_confirmed_is_complete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  filled integer;
BEGIN
  IF (SELECT status FROM review_requests WHERE id = NEW.id) = 'confirmed' THEN
    SELECT count(*) INTO filled FROM seats WHERE request_id = NEW.id AND state IN ('confirmed', 'completed');
    IF filled <> 3 THEN
      RAISE EXCEPTION 'a confirmed request has % of 3 seats filled', filled
        USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_confirmed_complete', TABLE = 'review_requests';
    END IF;
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER review_requests_confirmed_complete AFTER INSERT OR UPDATE OF status ON review_requests
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_confirmed_is_complete();--> statement-breakpoint

-- Row-level security: the second wall around case context and the names of organisations.
CREATE FUNCTION app_holds_seat(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM seats WHERE request_id = request AND person_id = app_person_id()
     AND state IN ('accepted', 'confirmed', 'completed')) $$;--> statement-breakpoint
CREATE FUNCTION app_is_requester(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM review_requests WHERE id = request AND requester_id = app_person_id()) $$;--> statement-breakpoint
CREATE FUNCTION app_has_invitation(request uuid, allowed text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM invitations WHERE request_id = request AND person_id = app_person_id()
     AND status = ANY (allowed)) $$;--> statement-breakpoint

ALTER TABLE request_contexts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_contexts_read ON request_contexts FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_requester(request_id) OR app_holds_seat(request_id)
  OR app_has_invitation(request_id, ARRAY['cleared', 'accepted']));--> statement-breakpoint
CREATE POLICY request_contexts_add ON request_contexts FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY request_contexts_change ON request_contexts FOR UPDATE TO portal_app USING (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY request_contexts_remove ON request_contexts FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE request_organisations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_organisations_read ON request_organisations FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_system() OR app_is_requester(request_id) OR app_holds_seat(request_id)
  OR app_has_invitation(request_id, ARRAY['confidential', 'cleared', 'accepted']));--> statement-breakpoint
CREATE POLICY request_organisations_write ON request_organisations FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY request_organisations_change ON request_organisations FOR UPDATE TO portal_app USING (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY request_organisations_remove ON request_organisations FOR DELETE TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint

ALTER TABLE request_questions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_questions_all ON request_questions FOR ALL TO portal_app USING (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint

ALTER TABLE request_payers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_payers_all ON request_payers FOR ALL TO portal_app USING (
  app_has_role('coordinator') OR app_has_role('treasurer') OR app_is_system() OR app_is_requester(request_id));--> statement-breakpoint

ALTER TABLE intake_drafts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY intake_drafts_own ON intake_drafts FOR ALL TO portal_app USING (
  app_is_system() OR token_hash = nullif(current_setting('app.draft_token_hash', true), ''));
