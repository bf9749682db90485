-- The keys and what they seal are for the same people.
ALTER TABLE request_keys ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_keys_read ON request_keys FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_requester(request_id) OR app_holds_seat(request_id)
  OR app_has_invitation(request_id, ARRAY['cleared', 'accepted']));--> statement-breakpoint
CREATE POLICY request_keys_add ON request_keys FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY request_keys_remove ON request_keys FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE request_explanations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_explanations_read ON request_explanations FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint
CREATE POLICY request_explanations_add ON request_explanations FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') OR app_is_requester(request_id));--> statement-breakpoint

ALTER TABLE request_consent_decisions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_consent_decisions_all ON request_consent_decisions FOR ALL TO portal_app USING (
  app_has_role('coordinator') OR app_is_system() OR app_is_requester(request_id));--> statement-breakpoint

-- A mailed link opens one thing for whoever holds it, shown by the hash of its token.
CREATE FUNCTION app_linked_draft() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT draft_id FROM mailed_links
   WHERE token_hash = nullif(current_setting('app.draft_token_hash', true), '') AND purpose = 'draft' $$;--> statement-breakpoint
CREATE FUNCTION app_linked_mandate() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT mandate_id FROM mailed_links
   WHERE token_hash = nullif(current_setting('app.mandate_token_hash', true), '') AND purpose = 'mandate' $$;--> statement-breakpoint
CREATE FUNCTION app_draft_is_on_behalf(draft uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM intake_drafts WHERE id = draft AND on_behalf_by_id IS NOT NULL) $$;--> statement-breakpoint

ALTER POLICY intake_drafts_own ON intake_drafts USING (
  app_is_system() OR token_hash = nullif(current_setting('app.draft_token_hash', true), '') OR id = app_linked_draft());--> statement-breakpoint
-- What a coordinator wrote for somebody who phoned stays in their sight until that person sends it.
CREATE POLICY intake_drafts_on_behalf ON intake_drafts FOR SELECT TO portal_app USING (
  app_has_role('coordinator') AND on_behalf_by_id IS NOT NULL);--> statement-breakpoint

ALTER TABLE mailed_links ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY mailed_links_read ON mailed_links FOR SELECT TO portal_app USING (
  app_is_system()
  OR token_hash IN (current_setting('app.draft_token_hash', true), current_setting('app.mandate_token_hash', true))
  OR (app_has_role('coordinator') AND app_draft_is_on_behalf(draft_id)));--> statement-breakpoint
CREATE POLICY mailed_links_add ON mailed_links FOR INSERT TO portal_app WITH CHECK (true);--> statement-breakpoint
CREATE POLICY mailed_links_remove ON mailed_links FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE request_mandates ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_mandates_all ON request_mandates FOR ALL TO portal_app USING (
  app_has_role('coordinator') OR app_is_system() OR app_is_requester(request_id) OR id = app_linked_mandate());--> statement-breakpoint

ALTER TABLE contact_messages ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY contact_messages_read ON contact_messages FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY contact_messages_add ON contact_messages FOR INSERT TO portal_app WITH CHECK (handled_at IS NULL);--> statement-breakpoint
CREATE POLICY contact_messages_change ON contact_messages FOR UPDATE TO portal_app USING (app_has_role('coordinator'));--> statement-breakpoint
CREATE POLICY contact_messages_remove ON contact_messages FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE request_holds ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY request_holds_all ON request_holds FOR ALL TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint

-- What was erased stays known: a question goes only with its tombstone, and a tombstone never goes.
CREATE TRIGGER request_tombstones_append_only BEFORE UPDATE OR DELETE ON request_tombstones
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER erasure_batches_append_only BEFORE DELETE ON erasure_batches
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
REVOKE UPDATE, DELETE ON request_tombstones FROM portal_app;--> statement-breakpoint
REVOKE DELETE ON erasure_batches FROM portal_app;--> statement-breakpoint
CREATE FUNCTION check_request_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM request_tombstones WHERE reference = OLD.reference) THEN
    RAISE EXCEPTION 'a request is erased only with its tombstone'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_erasure', TABLE = 'review_requests';
  END IF;
  IF EXISTS (SELECT FROM request_holds WHERE request_id = OLD.id AND lifted_at IS NULL) THEN
    RAISE EXCEPTION 'a request on hold is not erased'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_on_hold', TABLE = 'review_requests';
  END IF;
  RETURN OLD;
END
$$;--> statement-breakpoint
CREATE TRIGGER review_requests_erasure BEFORE DELETE ON review_requests
  FOR EACH ROW EXECUTE FUNCTION check_request_erasure();
