ALTER TABLE "evaluations" ADD COLUMN "is_sealed" boolean DEFAULT false NOT NULL;--> statement-breakpoint

-- No more answers than people asked, also when two come at once, and none once results were shown.
CREATE FUNCTION check_evaluation_room() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  evaluation evaluations;
BEGIN
  SELECT * INTO evaluation FROM evaluations WHERE request_id = NEW.request_id FOR UPDATE;
  IF evaluation.invited IS NULL OR evaluation.is_sealed
    OR (SELECT count(*) FROM evaluation_answers WHERE request_id = NEW.request_id) >= evaluation.invited
  THEN
    RAISE EXCEPTION 'this evaluation takes no more answers'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_answers_room', TABLE = 'evaluation_answers';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER evaluation_answers_room BEFORE INSERT ON evaluation_answers
  FOR EACH ROW EXECUTE FUNCTION check_evaluation_room();--> statement-breakpoint

-- Whoever is given a summary seals the evaluation with it, whatever day they say it is: what was shown stays the only
-- summary there ever is, so that none can be subtracted from another.
CREATE OR REPLACE FUNCTION evaluation_summary(request uuid, today date)
RETURNS TABLE (question text, score smallint, given integer) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  evaluation evaluations;
  answers integer;
BEGIN
  IF app_reads_review(request) IS NOT TRUE THEN
    RETURN;
  END IF;
  SELECT * INTO evaluation FROM evaluations e WHERE e.request_id = request FOR UPDATE;
  SELECT count(*) INTO answers FROM evaluation_answers a WHERE a.request_id = request;
  IF evaluation.invited IS NULL OR answers < 5
    OR NOT (evaluation.is_sealed OR evaluation.closes_on < today OR answers >= evaluation.invited)
  THEN
    RETURN;
  END IF;
  UPDATE evaluations e SET is_sealed = true WHERE e.request_id = request AND NOT e.is_sealed;
  RETURN QUERY
    SELECT q.question, s.score::smallint, count(a.value)::integer
    FROM unnest(ARRAY['safe', 'heard', 'learned', 'useful', 'recommended']) AS q(question)
    CROSS JOIN generate_series(1, 5) AS s(score)
    LEFT JOIN (
      SELECT v.key AS question, v.value::smallint AS value
      FROM evaluation_answers e, jsonb_each_text(to_jsonb(e) - 'id' - 'request_id') v WHERE e.request_id = request
    ) a ON a.question = q.question AND a.value = s.score
    GROUP BY q.question, s.score;
END
$$;--> statement-breakpoint
CREATE FUNCTION check_evaluation_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT app_is_system() AND (TG_OP = 'DELETE' OR OLD.is_sealed) THEN
    RAISE EXCEPTION 'an evaluation whose results were shown stays as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluations_stay', TABLE = 'evaluations';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER evaluations_stay BEFORE UPDATE OR DELETE ON evaluations
  FOR EACH ROW EXECUTE FUNCTION check_evaluation_stays();--> statement-breakpoint

-- A recommendation to which somebody answered says what it said; only its place in the list may change.
CREATE FUNCTION check_recommendation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND current_user = 'portal_app' AND NOT app_is_system()
    AND EXISTS (SELECT FROM recommendation_responses WHERE recommendation_id = OLD.id)
    AND (TG_OP = 'DELETE' OR (NEW.request_id, NEW.kind, NEW.label, NEW.addressee_id)
      IS DISTINCT FROM (OLD.request_id, OLD.kind, OLD.label, OLD.addressee_id))
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
CREATE TRIGGER recommendations_guard BEFORE INSERT OR UPDATE OR DELETE ON recommendations
  FOR EACH ROW EXECUTE FUNCTION check_recommendation();--> statement-breakpoint
CREATE FUNCTION check_response_is_own() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM recommendations WHERE id = NEW.recommendation_id AND request_id = NEW.request_id) THEN
    RAISE EXCEPTION 'a response is to a recommendation of its own review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recommendation_responses_own', TABLE = 'recommendation_responses';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER recommendation_responses_own BEFORE INSERT ON recommendation_responses
  FOR EACH ROW EXECUTE FUNCTION check_response_is_own();
