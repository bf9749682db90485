-- Old bookings go with the books, and whether the commissioner pays an expense is decided of a month that was handed in.
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
    -- Whether the commissioner pays it is decided after it was handed in, and before it is approved.
    IF app_is_system() AND OLD.line_id IS NULL AND to_jsonb(NEW) - 'is_billed' = to_jsonb(OLD) - 'is_billed' THEN
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
$$;
