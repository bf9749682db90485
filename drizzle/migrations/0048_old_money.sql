-- What was booked, and the rates of a review, go with its books: after seven years, by the portal itself.
CREATE OR REPLACE FUNCTION guard_booking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  booked jsonb := to_jsonb(coalesce(NEW, OLD));
  day date;
  person uuid := (booked->>'person_id')::uuid;
  standing text;
BEGIN
  IF TG_OP = 'DELETE' AND app_is_system() AND current_setting('app.erases_money', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    -- By the portal alone: approved, it gets its line; two records of one person become one.
    IF app_is_system() AND OLD.line_id IS NULL AND to_jsonb(NEW) - 'line_id' = to_jsonb(OLD) - 'line_id' THEN
      RETURN NEW;
    END IF;
    IF app_is_system() AND to_jsonb(NEW) - 'person_id' = to_jsonb(OLD) - 'person_id' THEN
      RETURN NEW;
    END IF;
    -- When a request is erased its remarks go.
    IF NEW.note = '' AND to_jsonb(NEW) - 'note' = to_jsonb(OLD) - 'note'
      AND NOT EXISTS (SELECT FROM review_requests WHERE id = OLD.account_id) THEN
      RETURN NEW;
    END IF;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.line_id IS NOT NULL THEN
    RAISE EXCEPTION 'what was approved is corrected by a counter-entry'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_locked', TABLE = TG_TABLE_NAME;
  END IF;
  FOREACH day IN ARRAY ARRAY[
    (CASE WHEN TG_OP <> 'DELETE' THEN coalesce(to_jsonb(NEW)->>'worked_on', to_jsonb(NEW)->>'spent_on') END)::date,
    (CASE WHEN TG_OP <> 'INSERT' THEN coalesce(to_jsonb(OLD)->>'worked_on', to_jsonb(OLD)->>'spent_on') END)::date]
  LOOP
    CONTINUE WHEN day IS NULL;
    PERFORM lock_billing_month(to_char(day, 'YYYY-MM'), false);
    IF EXISTS (SELECT FROM closed_months WHERE month = to_char(day, 'YYYY-MM')) THEN
      RAISE EXCEPTION 'nothing is booked in a closed month'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_month_closed', TABLE = TG_TABLE_NAME;
    END IF;
    SELECT status INTO standing FROM time_periods
      WHERE person_id = person AND month = to_char(day, 'YYYY-MM') FOR SHARE;
    IF standing IN ('submitted', 'approved') THEN
      RAISE EXCEPTION 'nothing is booked in a month that was handed in'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_month_handed_in', TABLE = TG_TABLE_NAME;
    END IF;
  END LOOP;
  RETURN coalesce(NEW, OLD);
END
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_rate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may text[] := ARRAY['withdrawn_at', 'withdrawn_by_id', 'recorded_by_id', 'person_id', 'employer_id'];
BEGIN
  IF TG_OP = 'DELETE' AND app_is_system() AND current_setting('app.erases_money', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - may = to_jsonb(OLD) - may
    AND (OLD.withdrawn_at IS NULL OR NEW.withdrawn_at = OLD.withdrawn_at)
    AND (app_is_system() OR (NEW.person_id, NEW.employer_id, NEW.recorded_by_id)
      IS NOT DISTINCT FROM (OLD.person_id, OLD.employer_id, OLD.recorded_by_id)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a rate is withdrawn, never changed'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'money_append_only', TABLE = 'rates';
END
$$;
