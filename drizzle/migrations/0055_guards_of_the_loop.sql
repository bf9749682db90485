-- What was seen cannot be rewritten; when two records of one person become one, only who it was changes.
CREATE TRIGGER recommendation_assessments_append_only BEFORE UPDATE ON recommendation_assessments
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
CREATE TRIGGER effect_checks_append_only BEFORE UPDATE ON effect_checks
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
REVOKE DELETE ON recommendation_assessments, effect_checks FROM portal_app;--> statement-breakpoint

-- Nobody judges what came of their own review: not who asked for it, not who wrote it. What is seen is of one review.
CREATE FUNCTION check_assessor_is_independent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  assessor uuid := coalesce(to_jsonb(NEW)->>'assessed_by_id', to_jsonb(NEW)->>'checked_by_id')::uuid;
BEGIN
  IF EXISTS (SELECT FROM review_requests WHERE id = NEW.request_id AND requester_id = assessor)
    OR EXISTS (SELECT FROM seats WHERE request_id = NEW.request_id AND person_id = assessor
      AND seat <> 'supervisor' AND state IN ('accepted', 'confirmed', 'completed'))
  THEN
    RAISE EXCEPTION 'nobody judges what came of their own review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recommendation_assessor_independent', TABLE = TG_TABLE_NAME;
  END IF;
  IF NOT EXISTS (SELECT FROM recommendations WHERE id = NEW.recommendation_id AND request_id = NEW.request_id) THEN
    RAISE EXCEPTION 'a recommendation is of one review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recommendation_of_review', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER recommendation_assessments_independent BEFORE INSERT ON recommendation_assessments
  FOR EACH ROW EXECUTE FUNCTION check_assessor_is_independent();--> statement-breakpoint
CREATE TRIGGER effect_checks_independent BEFORE INSERT ON effect_checks
  FOR EACH ROW EXECUTE FUNCTION check_assessor_is_independent();--> statement-breakpoint

ALTER TABLE recommendation_assessments ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY recommendation_assessments_read ON recommendation_assessments FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY recommendation_assessments_add ON recommendation_assessments FOR INSERT TO portal_app WITH CHECK (
  app_works_on(request_id) AND assessed_by_id = app_person_id());--> statement-breakpoint
CREATE POLICY recommendation_assessments_merge ON recommendation_assessments FOR UPDATE TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE effect_checks ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY effect_checks_read ON effect_checks FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY effect_checks_add ON effect_checks FOR INSERT TO portal_app WITH CHECK (
  app_works_on(request_id) AND checked_by_id = app_person_id());--> statement-breakpoint
CREATE POLICY effect_checks_merge ON effect_checks FOR UPDATE TO portal_app USING (app_is_system());--> statement-breakpoint

-- What stays of the recommendations of a closed review when it is erased: before anything of it goes, one row of each.
ALTER TABLE recommendation_outcomes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY recommendation_outcomes_count ON recommendation_outcomes FOR SELECT TO portal_app USING (app_is_system());--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON recommendation_outcomes FROM portal_app;--> statement-breakpoint
CREATE FUNCTION keep_recommendation_outcomes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  review uuid := gen_random_uuid();
BEGIN
  IF OLD.status = 'closed' THEN
    INSERT INTO recommendation_outcomes (review_number, year, kind, response, assessment, effect, is_final)
    SELECT review, extract(year FROM n.recorded_at AT TIME ZONE 'Europe/Amsterdam'), n.kind,
      r.response, a.status, c.outcome, coalesce(c.is_final, false)
    FROM recommendations n
    LEFT JOIN LATERAL (SELECT response, responded_at FROM recommendation_responses
      WHERE recommendation_id = n.id ORDER BY responded_at DESC, id DESC LIMIT 1) r ON true
    LEFT JOIN LATERAL (SELECT status, assessed_at FROM recommendation_assessments
      WHERE recommendation_id = n.id AND (r.responded_at IS NULL OR assessed_at >= r.responded_at)
      ORDER BY assessed_at DESC, id DESC LIMIT 1) a ON true
    LEFT JOIN LATERAL (SELECT outcome, is_final FROM effect_checks
      WHERE recommendation_id = n.id AND checked_at >= a.assessed_at ORDER BY checked_at DESC, id DESC LIMIT 1) c ON true
    WHERE n.request_id = OLD.request_id
    ORDER BY gen_random_uuid();
  END IF;
  RETURN OLD;
END
$$;--> statement-breakpoint
CREATE TRIGGER reviews_keep_outcomes BEFORE DELETE ON reviews
  FOR EACH ROW EXECUTE FUNCTION keep_recommendation_outcomes();
--> statement-breakpoint

-- A recommendation to which somebody answered, or that was assessed, says what it said; only its place may change.
CREATE OR REPLACE FUNCTION check_recommendation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND current_user = 'portal_app' AND NOT app_is_system()
    AND (EXISTS (SELECT FROM recommendation_responses WHERE recommendation_id = OLD.id)
      OR EXISTS (SELECT FROM recommendation_assessments WHERE recommendation_id = OLD.id))
    AND (TG_OP = 'DELETE' OR (NEW.request_id, NEW.kind, NEW.label, NEW.addressee_id, NEW.finding_id)
      IS DISTINCT FROM (OLD.request_id, OLD.kind, OLD.label, OLD.addressee_id, OLD.finding_id))
  THEN
    RAISE EXCEPTION 'a recommendation that was answered stays as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recommendations_answered', TABLE = 'recommendations';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW.addressee_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM request_organisations WHERE id = NEW.addressee_id AND request_id = NEW.request_id)
  THEN
    RAISE EXCEPTION 'a recommendation is addressed to an organisation of its own review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recommendations_addressee', TABLE = 'recommendations';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE FUNCTION check_finding_of_recommendation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.finding_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM findings f JOIN learning_sources s ON s.id = f.source_id
    WHERE f.id = NEW.finding_id AND s.request_id = NEW.request_id)
  THEN
    RAISE EXCEPTION 'a recommendation comes from a finding of its own review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recommendations_finding', TABLE = 'recommendations';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER recommendations_finding BEFORE INSERT OR UPDATE OF finding_id ON recommendations
  FOR EACH ROW EXECUTE FUNCTION check_finding_of_recommendation();
