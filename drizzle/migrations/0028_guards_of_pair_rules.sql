-- Of two people one rule is open on any day.
ALTER TABLE pair_rules ADD CONSTRAINT pair_rules_no_overlap EXCLUDE USING gist
  (one_id WITH =, other_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (ended_at IS NULL);--> statement-breakpoint

-- Somebody only reviews with one other at a time. Two rules written at one moment wait for each other at the people
-- they are about.
CREATE FUNCTION check_only_together_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind <> 'only-together' OR NEW.ended_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  PERFORM FROM people WHERE id IN (NEW.one_id, NEW.other_id) ORDER BY id FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM pair_rules r
    WHERE r.id <> NEW.id AND r.kind = 'only-together' AND r.ended_at IS NULL
      AND (r.one_id, r.other_id) <> (NEW.one_id, NEW.other_id)
      AND (r.one_id IN (NEW.one_id, NEW.other_id) OR r.other_id IN (NEW.one_id, NEW.other_id))
      AND daterange(r.starts_on, r.ends_on, '[]') && daterange(NEW.starts_on, NEW.ends_on, '[]'))
  THEN
    RAISE EXCEPTION 'somebody only reviews with one other at a time'
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'pair_rules_only_one', TABLE = 'pair_rules';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER pair_rules_only_one BEFORE INSERT OR UPDATE ON pair_rules
  FOR EACH ROW EXECUTE FUNCTION check_only_together_once();--> statement-breakpoint

-- A rule is ended once and otherwise never changed; only the portal itself moves it, when two records are of one person.
CREATE FUNCTION check_pair_rule_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() THEN
    RETURN NEW;
  END IF;
  IF OLD.ended_at IS NOT NULL
    OR to_jsonb(NEW) - ARRAY['ended_at', 'ended_by_id', 'end_ground']
      IS DISTINCT FROM to_jsonb(OLD) - ARRAY['ended_at', 'ended_by_id', 'end_ground'] THEN
    RAISE EXCEPTION 'a rule about two people is ended once, and never changed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'pair_rules_only_end', TABLE = 'pair_rules';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER pair_rules_only_end BEFORE UPDATE ON pair_rules
  FOR EACH ROW EXECUTE FUNCTION check_pair_rule_only_ends();--> statement-breakpoint

-- Rules about two people are kept by a coordinator who is neither of them, and read by matching. Why is for
-- coordinators, except whoever it is about.
ALTER TABLE pair_rules ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY pair_rules_read ON pair_rules FOR SELECT TO portal_app USING (
  app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY pair_rules_add ON pair_rules FOR INSERT TO portal_app WITH CHECK (
  app_has_role('coordinator') AND app_person_id() NOT IN (one_id, other_id));--> statement-breakpoint
CREATE POLICY pair_rules_end ON pair_rules FOR UPDATE TO portal_app USING (
  app_is_system() OR app_has_role('coordinator') AND app_person_id() NOT IN (one_id, other_id));--> statement-breakpoint
CREATE POLICY pair_rules_remove ON pair_rules FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

-- What somebody typed stays as it was typed; only a reason for the end is added, once.
CREATE FUNCTION check_reason_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'DELETE' OR OLD.end_reason IS NOT NULL OR to_jsonb(NEW) - 'end_reason' <> to_jsonb(OLD) - 'end_reason' THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER pair_rule_reasons_append_only BEFORE UPDATE OR DELETE ON pair_rule_reasons
  FOR EACH ROW EXECUTE FUNCTION check_reason_only_ends();--> statement-breakpoint
CREATE TRIGGER pinned_conflict_reasons_append_only BEFORE UPDATE OR DELETE ON pinned_conflict_reasons
  FOR EACH ROW EXECUTE FUNCTION check_reason_only_ends();--> statement-breakpoint
ALTER TABLE pair_rule_reasons ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY pair_rule_reasons_keep ON pair_rule_reasons FOR ALL TO portal_app USING (
  app_is_system() OR app_has_role('coordinator') AND EXISTS (
    SELECT FROM pair_rules r WHERE r.id = rule_id AND app_person_id() NOT IN (r.one_id, r.other_id)));--> statement-breakpoint

-- What people told us of is theirs and the coordinator's to know. What a coordinator pinned, whoever it is about can
-- see and not touch, also when they are a coordinator themselves.
ALTER TABLE conflict_declarations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY conflict_declarations_read ON conflict_declarations FOR SELECT TO portal_app USING (
  person_id = app_person_id() OR app_has_role('coordinator') OR app_is_system());--> statement-breakpoint
CREATE POLICY conflict_declarations_add ON conflict_declarations FOR INSERT TO portal_app WITH CHECK (
  app_is_system()
  OR NOT is_pinned AND (person_id = app_person_id() OR app_has_role('coordinator'))
  OR is_pinned AND app_has_role('coordinator') AND person_id <> app_person_id());--> statement-breakpoint
CREATE POLICY conflict_declarations_change ON conflict_declarations FOR UPDATE TO portal_app USING (
  app_is_system() OR app_has_role('coordinator') AND (NOT is_pinned OR person_id <> app_person_id()));--> statement-breakpoint
CREATE POLICY conflict_declarations_remove ON conflict_declarations FOR DELETE TO portal_app USING (
  app_is_system());--> statement-breakpoint

CREATE FUNCTION check_pinned_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() OR NOT (OLD.is_pinned OR NEW.is_pinned) THEN
    RETURN NEW;
  END IF;
  IF OLD.ended_at IS NOT NULL
    OR to_jsonb(NEW) - ARRAY['ended_at', 'ended_by_id', 'end_ground']
      IS DISTINCT FROM to_jsonb(OLD) - ARRAY['ended_at', 'ended_by_id', 'end_ground'] THEN
    RAISE EXCEPTION 'a pinned conflict is ended once, and never changed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'conflict_declarations_pinned', TABLE = 'conflict_declarations';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER conflict_declarations_pinned BEFORE UPDATE ON conflict_declarations
  FOR EACH ROW EXECUTE FUNCTION check_pinned_only_ends();--> statement-breakpoint

ALTER TABLE pinned_conflict_reasons ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY pinned_conflict_reasons_keep ON pinned_conflict_reasons FOR ALL TO portal_app USING (
  app_is_system() OR app_has_role('coordinator') AND EXISTS (
    SELECT FROM conflict_declarations c WHERE c.id = conflict_id AND c.person_id <> app_person_id()));
