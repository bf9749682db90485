-- A confirmed request has a review, with the first round of each gate: nobody can forget to open it.
CREATE FUNCTION open_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO reviews (request_id, status_since, opened_at) VALUES (NEW.id, NEW.status_since, NEW.status_since)
    ON CONFLICT DO NOTHING;
  INSERT INTO gate_rounds (request_id, gate, round, opening, opened_at)
    SELECT NEW.id, gate, 1, 'first', NEW.status_since FROM unnest(ARRAY['design', 'analysis', 'report', 'after']) AS gate
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER review_requests_open_review AFTER INSERT OR UPDATE OF status ON review_requests
  FOR EACH ROW WHEN (NEW.status = 'confirmed') EXECUTE FUNCTION open_review();--> statement-breakpoint
INSERT INTO reviews (request_id, status_since, opened_at)
  SELECT id, status_since, status_since FROM review_requests WHERE status = 'confirmed';--> statement-breakpoint
INSERT INTO gate_rounds (request_id, gate, round, opening, opened_at)
  SELECT r.request_id, gate, 1, 'first', r.opened_at
  FROM reviews r, unnest(ARRAY['design', 'analysis', 'report', 'after']) AS gate;--> statement-breakpoint

-- A move begins where the last one ended, and the state of a review is that of its last move.
CREATE FUNCTION check_move_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  last text := coalesce((SELECT to_status FROM review_moves WHERE request_id = NEW.request_id ORDER BY id DESC LIMIT 1), 'agreeing');
BEGIN
  IF NEW.from_status <> last THEN
    RAISE EXCEPTION 'a review that is % does not move from %', last, NEW.from_status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_moves_follow', TABLE = 'review_moves';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER review_moves_follow BEFORE INSERT ON review_moves
  FOR EACH ROW EXECUTE FUNCTION check_move_follows();--> statement-breakpoint
CREATE FUNCTION check_review_follows_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  review reviews;
  request text;
  last text;
BEGIN
  SELECT * INTO review FROM reviews WHERE request_id = NEW.request_id;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT to_status INTO last FROM review_moves WHERE request_id = NEW.request_id ORDER BY id DESC LIMIT 1;
  IF review.status <> coalesce(last, 'agreeing') THEN
    RAISE EXCEPTION 'a review is % and its last move led to %', review.status, coalesce(last, 'agreeing')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_follow_moves', TABLE = 'reviews';
  END IF;
  SELECT status INTO request FROM review_requests WHERE id = NEW.request_id;
  IF request <> (CASE review.status WHEN 'closed' THEN 'completed' WHEN 'stopped' THEN 'stopped' ELSE 'confirmed' END) THEN
    RAISE EXCEPTION 'a review is % and its request %', review.status, request
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_end_with_request', TABLE = 'reviews';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER reviews_follow_moves AFTER INSERT OR UPDATE OF status ON reviews
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_review_follows_moves();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER review_moves_lead AFTER INSERT ON review_moves
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_review_follows_moves();--> statement-breakpoint
CREATE FUNCTION check_request_ends_with_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  review text;
  request text;
BEGIN
  SELECT r.status, q.status INTO review, request
    FROM reviews r JOIN review_requests q ON q.id = r.request_id WHERE r.request_id = NEW.id;
  IF review IS NOT NULL
    AND request <> (CASE review WHEN 'closed' THEN 'completed' WHEN 'stopped' THEN 'stopped' ELSE 'confirmed' END) THEN
    RAISE EXCEPTION 'a review is % and its request %', review, request
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_end_with_request', TABLE = 'review_requests';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER review_requests_end_with_review AFTER UPDATE OF status ON review_requests
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_request_ends_with_review();--> statement-breakpoint

-- What happened cannot be rewritten; when two records of one person become one, only who it was changes.
CREATE FUNCTION refuse_rewriting_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER review_moves_append_only BEFORE UPDATE ON review_moves
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
CREATE TRIGGER review_move_reasons_append_only BEFORE UPDATE ON review_move_reasons
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER recommendation_responses_append_only BEFORE UPDATE ON recommendation_responses
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
CREATE TRIGGER checklist_items_append_only BEFORE UPDATE OR DELETE ON checklist_items
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint

-- A confirmed request has all its seats filled, except those that stand open since somebody left a running review.
CREATE OR REPLACE FUNCTION check_confirmed_is_complete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  request review_requests;
  filled integer;
  vacant integer;
BEGIN
  SELECT * INTO request FROM review_requests WHERE id = CASE TG_TABLE_NAME WHEN 'review_requests' THEN (to_jsonb(NEW)->>'id')::uuid
    ELSE (to_jsonb(coalesce(NEW, OLD))->>'request_id')::uuid END;
  IF request.status = 'confirmed' THEN
    SELECT count(*) INTO filled FROM seats WHERE request_id = request.id AND state IN ('confirmed', 'completed');
    SELECT count(*) INTO vacant FROM seat_vacancies WHERE request_id = request.id AND filled_at IS NULL;
    IF filled + vacant <> request.reviewers + 1 THEN
      RAISE EXCEPTION 'a confirmed request has % of % seats filled and % open', filled, request.reviewers + 1, vacant
        USING ERRCODE = 'check_violation', CONSTRAINT = 'review_requests_confirmed_complete', TABLE = 'review_requests';
    END IF;
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER seats_of_confirmed_complete AFTER UPDATE OF state OR DELETE ON seats
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_confirmed_is_complete();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER seat_vacancies_counted AFTER INSERT OR UPDATE OR DELETE ON seat_vacancies
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_confirmed_is_complete();--> statement-breakpoint

-- Nobody looks at their own work: whoever reviews is no scorer of that review, also when the seat comes later.
CREATE FUNCTION check_scorer_is_independent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (
    SELECT FROM gate_scorers g JOIN seats s ON s.request_id = g.request_id AND s.person_id = g.person_id
    WHERE g.request_id = NEW.request_id AND g.ended_at IS NULL
      AND s.seat <> 'supervisor' AND s.state IN ('accepted', 'confirmed', 'completed'))
  THEN
    RAISE EXCEPTION 'a reviewer does not look at the own review'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gate_scorers_independent', TABLE = 'gate_scorers';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER gate_scorers_independent AFTER INSERT OR UPDATE ON gate_scorers
  FOR EACH ROW EXECUTE FUNCTION check_scorer_is_independent();--> statement-breakpoint
CREATE TRIGGER seats_no_own_scorer AFTER INSERT OR UPDATE ON seats
  FOR EACH ROW EXECUTE FUNCTION check_scorer_is_independent();--> statement-breakpoint

-- What was submitted stays. A check is submitted with an answer to every item of its list, by whoever is assigned;
-- plain approval has no item answered with no.
CREATE FUNCTION check_gate_check() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.submitted_at IS NOT NULL AND NOT app_is_system() THEN
    RAISE EXCEPTION 'a check that was submitted stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gate_checks_final', TABLE = 'gate_checks';
  END IF;
  IF NEW.submitted_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.submitted_at IS NULL) AND (
    EXISTS (SELECT FROM checklist_items i WHERE i.checklist_id = NEW.checklist_id
      AND NOT EXISTS (SELECT FROM gate_answers a WHERE a.check_id = NEW.id AND a.item_id = i.id))
    OR NEW.verdict = 'approved' AND EXISTS (SELECT FROM gate_answers a WHERE a.check_id = NEW.id AND a.answer = 'no')
    OR NOT EXISTS (SELECT FROM gate_scorers g JOIN gate_rounds r ON r.request_id = g.request_id AND r.gate = g.gate
      WHERE r.id = NEW.round_id AND g.place = NEW.place AND g.person_id = NEW.person_id AND g.ended_at IS NULL
        AND r.asked_at IS NOT NULL))
  THEN
    RAISE EXCEPTION 'a check is complete, and of whoever is assigned to a gate that was asked for'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gate_checks_complete', TABLE = 'gate_checks';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER gate_checks_guard BEFORE INSERT OR UPDATE ON gate_checks
  FOR EACH ROW EXECUTE FUNCTION check_gate_check();--> statement-breakpoint
CREATE FUNCTION check_gate_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  touched uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.check_id ELSE NEW.check_id END;
BEGIN
  IF EXISTS (SELECT FROM gate_checks WHERE id = touched AND submitted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a check that was submitted stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gate_checks_final', TABLE = 'gate_answers';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER gate_answers_guard BEFORE INSERT OR UPDATE OR DELETE ON gate_answers
  FOR EACH ROW EXECUTE FUNCTION check_gate_answer();--> statement-breakpoint

-- A quote that was sent stays as it is; it can only be withdrawn. Its shares are exactly the quote.
CREATE FUNCTION check_quote_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT app_is_system() AND (
    to_jsonb(NEW) - 'withdrawn_at' <> to_jsonb(OLD) - 'withdrawn_at' OR OLD.withdrawn_at IS NOT NULL)
  THEN
    RAISE EXCEPTION 'a quote that was sent stays as it is'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'quotes_stay', TABLE = 'quotes';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER quotes_stay BEFORE UPDATE ON quotes FOR EACH ROW EXECUTE FUNCTION check_quote_stays();--> statement-breakpoint
CREATE FUNCTION check_quote_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  touched uuid := CASE TG_TABLE_NAME WHEN 'quotes' THEN (to_jsonb(NEW)->>'id')::uuid
    ELSE (to_jsonb(coalesce(NEW, OLD))->>'quote_id')::uuid END;
BEGIN
  IF EXISTS (
    SELECT FROM quotes q LEFT JOIN quote_shares s ON s.quote_id = q.id WHERE q.id = touched
    GROUP BY q.id
    HAVING coalesce(sum(s.net_cents), 0) <> q.net_cents OR coalesce(sum(s.vat_cents), 0) <> q.vat_cents
      OR coalesce(sum(s.share_basis_points), 0) <> 10000)
  THEN
    RAISE EXCEPTION 'the shares of a quote are exactly the quote'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_shares_whole', TABLE = 'quote_shares';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER quotes_whole AFTER INSERT ON quotes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_quote_shares();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER quote_shares_whole AFTER INSERT OR UPDATE OR DELETE ON quote_shares
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_quote_shares();--> statement-breakpoint

-- Who works on a review: a seat in it, a gate of it, or the coordination of it. The commissioner reads a part.
CREATE FUNCTION app_scores_gate(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM gate_scorers WHERE request_id = request AND person_id = app_person_id() AND ended_at IS NULL) $$;--> statement-breakpoint
CREATE FUNCTION app_works_on(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT app_is_system()
     OR app_has_role('coordinator') AND NOT app_is_requester(request)
     OR EXISTS (SELECT FROM seats WHERE request_id = request AND person_id = app_person_id() AND state IN ('confirmed', 'completed'))
     OR app_scores_gate(request) $$;--> statement-breakpoint
CREATE FUNCTION app_reads_review(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT app_works_on(request) OR app_is_requester(request) $$;--> statement-breakpoint

CREATE POLICY request_contexts_score ON request_contexts FOR SELECT TO portal_app USING (app_scores_gate(request_id));--> statement-breakpoint
CREATE POLICY request_keys_score ON request_keys FOR SELECT TO portal_app USING (app_scores_gate(request_id));--> statement-breakpoint
CREATE POLICY request_organisations_score ON request_organisations FOR SELECT TO portal_app USING (app_scores_gate(request_id));--> statement-breakpoint

ALTER TABLE reviews ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY reviews_read ON reviews FOR SELECT TO portal_app USING (app_reads_review(request_id) OR app_has_role('treasurer'));--> statement-breakpoint
CREATE POLICY reviews_change ON reviews FOR UPDATE TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
ALTER TABLE review_moves ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY review_moves_read ON review_moves FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY review_moves_add ON review_moves FOR INSERT TO portal_app WITH CHECK (app_works_on(request_id));--> statement-breakpoint
CREATE POLICY review_moves_merge ON review_moves FOR UPDATE TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE review_move_reasons ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY review_move_reasons_all ON review_move_reasons TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE review_plans ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY review_plans_read ON review_plans FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY review_plans_write ON review_plans TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE review_milestones ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY review_milestones_all ON review_milestones TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE review_participants ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY review_participants_all ON review_participants TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE learning_sessions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY learning_sessions_read ON learning_sessions FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY learning_sessions_write ON learning_sessions TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE seat_vacancies ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY seat_vacancies_all ON seat_vacancies TO portal_app USING (app_works_on(request_id));--> statement-breakpoint

ALTER TABLE quotes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY quotes_read ON quotes FOR SELECT TO portal_app USING (app_reads_review(request_id) OR app_has_role('treasurer'));--> statement-breakpoint
CREATE POLICY quotes_write ON quotes TO portal_app USING (
  app_is_system() OR app_has_role('coordinator') AND NOT app_is_requester(request_id));--> statement-breakpoint
ALTER TABLE quote_shares ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY quote_shares_all ON quote_shares TO portal_app USING (quote_id IN (SELECT id FROM quotes));--> statement-breakpoint

CREATE POLICY checklist_versions_add ON checklist_versions TO portal_app USING (true)
  WITH CHECK (app_is_system() OR app_has_role('coordinator'));--> statement-breakpoint
ALTER TABLE checklist_versions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY checklist_items_add ON checklist_items TO portal_app USING (true)
  WITH CHECK (app_is_system() OR app_has_role('coordinator'));--> statement-breakpoint
ALTER TABLE checklist_items ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE gate_rounds ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY gate_rounds_all ON gate_rounds TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE gate_scorers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY gate_scorers_read ON gate_scorers FOR SELECT TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
CREATE POLICY gate_scorers_write ON gate_scorers TO portal_app USING (
  app_is_system() OR app_has_role('coordinator') AND NOT app_is_requester(request_id));--> statement-breakpoint
ALTER TABLE supervision_sessions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY supervision_sessions_all ON supervision_sessions TO portal_app USING (app_works_on(request_id));--> statement-breakpoint

-- Blind until submitted: who has a look of their own to give sees no other in that round. An unfinished look is for
-- whoever gives it; the second one, for calibration, for coordinators and the first scorer.
CREATE FUNCTION app_is_blind(looked_at uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (
     SELECT FROM gate_rounds r
     JOIN gate_scorers g ON g.request_id = r.request_id AND g.gate = r.gate AND g.ended_at IS NULL
     WHERE r.id = looked_at AND g.person_id = app_person_id()
       AND NOT EXISTS (SELECT FROM gate_checks c WHERE c.round_id = r.id AND c.person_id = g.person_id
         AND c.submitted_at IS NOT NULL)) $$;--> statement-breakpoint
CREATE FUNCTION app_scored(looked_at uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM gate_checks WHERE round_id = looked_at AND person_id = app_person_id() AND submitted_at IS NOT NULL) $$;--> statement-breakpoint
ALTER TABLE gate_checks ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY gate_checks_read ON gate_checks FOR SELECT TO portal_app USING (
  app_is_system() OR person_id = app_person_id()
  OR submitted_at IS NOT NULL AND app_works_on(request_id) AND NOT app_is_blind(round_id)
    AND (place = 'first' OR app_has_role('coordinator') OR app_scored(round_id)));--> statement-breakpoint
CREATE POLICY gate_checks_add ON gate_checks FOR INSERT TO portal_app WITH CHECK (person_id = app_person_id());--> statement-breakpoint
CREATE POLICY gate_checks_change ON gate_checks FOR UPDATE TO portal_app USING (
  app_is_system() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY gate_checks_remove ON gate_checks FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE gate_answers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY gate_answers_read ON gate_answers FOR SELECT TO portal_app USING (check_id IN (SELECT id FROM gate_checks));--> statement-breakpoint
CREATE POLICY gate_answers_write ON gate_answers TO portal_app USING (
  app_is_system() OR check_id IN (SELECT id FROM gate_checks WHERE person_id = app_person_id()));--> statement-breakpoint

ALTER TABLE recommendations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY recommendations_read ON recommendations FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY recommendations_write ON recommendations TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
ALTER TABLE recommendation_responses ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY recommendation_responses_read ON recommendation_responses FOR SELECT TO portal_app USING (app_reads_review(request_id));--> statement-breakpoint
CREATE POLICY recommendation_responses_add ON recommendation_responses FOR INSERT TO portal_app WITH CHECK (
  app_is_requester(request_id) OR app_has_role('coordinator'));--> statement-breakpoint
CREATE POLICY recommendation_responses_merge ON recommendation_responses FOR UPDATE TO portal_app USING (app_is_system());--> statement-breakpoint

-- Whoever has the link evaluates, once per person asked; nobody reads an answer. The summary comes from five answers on
-- and once no more can be given, so that no two summaries can be set side by side.
CREATE FUNCTION app_evaluation_token() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.evaluation_token_hash', true), '') $$;--> statement-breakpoint
CREATE FUNCTION evaluation_count(request uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT count(*)::integer FROM evaluation_answers WHERE request_id = request $$;--> statement-breakpoint
ALTER TABLE evaluations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY evaluations_all ON evaluations TO portal_app USING (app_works_on(request_id));--> statement-breakpoint
CREATE POLICY evaluations_read ON evaluations FOR SELECT TO portal_app USING (
  app_is_requester(request_id) OR token_hash = app_evaluation_token());--> statement-breakpoint
ALTER TABLE evaluation_answers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY evaluation_answers_give ON evaluation_answers FOR INSERT TO portal_app WITH CHECK (
  EXISTS (SELECT FROM evaluations e WHERE e.request_id = evaluation_answers.request_id
    AND e.token_hash = app_evaluation_token() AND evaluation_count(e.request_id) < e.invited));--> statement-breakpoint
CREATE POLICY evaluation_answers_erase ON evaluation_answers FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint
CREATE FUNCTION evaluation_summary(request uuid, today date)
RETURNS TABLE (question text, score smallint, given integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT q.question, s.score::smallint, count(a.value)::integer
  FROM unnest(ARRAY['safe', 'heard', 'learned', 'useful', 'recommended']) AS q(question)
  CROSS JOIN generate_series(1, 5) AS s(score)
  LEFT JOIN (
    SELECT v.key AS question, v.value::smallint AS value
    FROM evaluation_answers e, jsonb_each_text(to_jsonb(e) - 'id' - 'request_id') v WHERE e.request_id = request
  ) a ON a.question = q.question AND a.value = s.score
  WHERE app_reads_review(request) AND evaluation_count(request) >= 5
    AND EXISTS (SELECT FROM evaluations e WHERE e.request_id = request
      AND (e.closes_on < today OR evaluation_count(request) >= e.invited))
  GROUP BY q.question, s.score
$$;
