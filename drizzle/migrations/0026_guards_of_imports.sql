-- What was read of somebody's file is for them alone; the portal itself only takes it away.
ALTER TABLE imports ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY imports_own ON imports FOR ALL TO portal_app USING (
  app_has_role('coordinator') AND uploaded_by_id = app_person_id());--> statement-breakpoint
CREATE POLICY imports_expired_read ON imports FOR SELECT TO portal_app USING (app_is_system());--> statement-breakpoint
CREATE POLICY imports_expired_remove ON imports FOR DELETE TO portal_app USING (app_is_system());
