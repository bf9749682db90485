-- A later decision takes the place of an earlier one, so periods may overlap: what holds is worked out.
ALTER TABLE accreditations DROP CONSTRAINT accreditations_no_overlap;--> statement-breakpoint

-- A record never changes and goes only with the person. It may come to stand under another id when two records of
-- one person turn out to be of the same.
CREATE FUNCTION refuse_rewriting_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'person_id' - 'recorded_by_id' IS DISTINCT FROM to_jsonb(OLD) - 'person_id' - 'recorded_by_id' THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER accreditations_append_only BEFORE UPDATE ON accreditations
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_record();--> statement-breakpoint
CREATE TRIGGER verifications_append_only BEFORE UPDATE ON verifications
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_record();--> statement-breakpoint
CREATE TRIGGER accreditation_reasons_append_only BEFORE UPDATE ON accreditation_reasons
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
REVOKE UPDATE ON accreditations, verifications, accreditation_reasons FROM portal_app;--> statement-breakpoint
REVOKE DELETE ON accreditations FROM portal_app;--> statement-breakpoint
GRANT UPDATE (person_id, recorded_by_id) ON accreditations, verifications TO portal_app;--> statement-breakpoint

-- Nothing is renewed, raised, suspended, given back or withdrawn that was never given; a correction is not corrected.
CREATE FUNCTION check_accreditation_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.step IN ('renewed', 'raised', 'suspended', 'reinstated', 'withdrawn') AND NOT EXISTS (
    SELECT FROM accreditations a
    WHERE a.person_id = NEW.person_id AND a.role = NEW.role AND a.level IS NOT NULL AND a.issued_on <= NEW.issued_on
      AND NOT EXISTS (SELECT FROM accreditations c WHERE c.corrects_id = a.id))
  THEN
    RAISE EXCEPTION 'nothing was given that could be %', NEW.step
      USING ERRCODE = 'check_violation', CONSTRAINT = 'accreditations_follow_a_grant', TABLE = 'accreditations';
  END IF;
  IF EXISTS (SELECT FROM accreditations a WHERE a.id = NEW.corrects_id AND a.corrects_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a correction is not corrected'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'accreditations_no_double_correction', TABLE = 'accreditations';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER accreditations_step_follows BEFORE INSERT ON accreditations
  FOR EACH ROW EXECUTE FUNCTION check_accreditation_step();--> statement-breakpoint
CREATE FUNCTION check_verification_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.corrects_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM verifications v
    WHERE v.id = NEW.corrects_id AND v.person_id = NEW.person_id AND v.kind = NEW.kind AND v.corrects_id IS NULL)
  THEN
    RAISE EXCEPTION 'a correction is of a record of the same person and kind'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'verifications_corrects_own', TABLE = 'verifications';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER verifications_correction BEFORE INSERT ON verifications
  FOR EACH ROW EXECUTE FUNCTION check_verification_correction();--> statement-breakpoint

-- Everybody may know who is accredited. How somebody got there, what was verified and why something was taken away
-- are for the person and the coordinator; the portal itself reads it to work out what follows.
ALTER TABLE accreditations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY accreditations_read ON accreditations FOR SELECT TO portal_app USING (
  step NOT IN ('applied', 'trained', 'supervised-review')
  OR app_has_role('coordinator') OR app_is_system() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY accreditations_add ON accreditations FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY accreditations_move ON accreditations FOR UPDATE TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint

ALTER TABLE verifications ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY verifications_read ON verifications FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_system() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY verifications_add ON verifications FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY verifications_move ON verifications FOR UPDATE TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
-- Of whoever left the network only the steps stay, and that confidentiality was signed.
CREATE POLICY verifications_strip ON verifications FOR DELETE TO portal_app USING (
  app_is_system() AND EXISTS (
    SELECT FROM registry_profiles r WHERE r.person_id = verifications.person_id AND r.left_on IS NOT NULL));--> statement-breakpoint

ALTER TABLE accreditation_reasons ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY accreditation_reasons_read ON accreditation_reasons FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_system() OR EXISTS (
    SELECT FROM accreditations a WHERE a.id = accreditation_id AND a.person_id = app_person_id()));--> statement-breakpoint
CREATE POLICY accreditation_reasons_strip ON accreditation_reasons FOR DELETE TO portal_app USING (
  app_is_system() AND EXISTS (
    SELECT FROM accreditations a JOIN registry_profiles r ON r.person_id = a.person_id
    WHERE a.id = accreditation_id AND r.left_on IS NOT NULL));--> statement-breakpoint
CREATE POLICY accreditation_reasons_add ON accreditation_reasons FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator'));
