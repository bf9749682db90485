-- A review has an account from its first day, which outlives it: money is kept for seven years, without the case.
CREATE FUNCTION open_review_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO review_accounts (id, reference, form, opened_at)
    SELECT id, reference, review_form, NEW.opened_at FROM review_requests WHERE id = NEW.request_id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER reviews_open_account AFTER INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION open_review_account();--> statement-breakpoint
INSERT INTO review_accounts (id, reference, form, opened_at)
  SELECT q.id, q.reference, q.review_form, r.opened_at FROM reviews r JOIN review_requests q ON q.id = r.request_id;--> statement-breakpoint

-- Two hours of a day of one person cannot lie over each other, where they say when.
ALTER TABLE time_entries ADD CONSTRAINT time_entries_apart EXCLUDE USING gist (
  person_id WITH =, worked_on WITH =, int4range(begins_at_minute, begins_at_minute + minutes) WITH &&
) WHERE (begins_at_minute IS NOT NULL);--> statement-breakpoint

-- Serialises whoever books in a month with whoever closes it.
CREATE FUNCTION lock_billing_month(month text, closing boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF closing THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('billing month ' || month, 0));
  ELSE
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('billing month ' || month, 0));
  END IF;
END
$$;--> statement-breakpoint
CREATE FUNCTION lock_closing_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_billing_month(NEW.month, true);
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER closed_months_lock BEFORE INSERT ON closed_months FOR EACH ROW EXECUTE FUNCTION lock_closing_month();--> statement-breakpoint

-- What was booked changes only while its month is being filled and not closed; approved, it changes no more.
CREATE FUNCTION guard_booking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  booked jsonb := to_jsonb(coalesce(NEW, OLD));
  day date;
  person uuid := (booked->>'person_id')::uuid;
  standing text;
BEGIN
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
CREATE TRIGGER time_entries_guard BEFORE INSERT OR UPDATE OR DELETE ON time_entries
  FOR EACH ROW EXECUTE FUNCTION guard_booking();--> statement-breakpoint
CREATE TRIGGER expenses_guard BEFORE INSERT OR UPDATE OR DELETE ON expenses
  FOR EACH ROW EXECUTE FUNCTION guard_booking();--> statement-breakpoint

CREATE FUNCTION forget_booking_notes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE time_entries SET note = '' WHERE account_id = OLD.id AND note <> '';
  UPDATE expenses SET note = '' WHERE account_id = OLD.id AND note <> '';
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER review_requests_forget_notes AFTER DELETE ON review_requests
  FOR EACH ROW EXECUTE FUNCTION forget_booking_notes();--> statement-breakpoint

-- A day has 24 hours.
CREATE FUNCTION check_day_of_entries() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('worked day ' || NEW.person_id || NEW.worked_on, 0));
  IF (SELECT sum(minutes) FROM time_entries WHERE person_id = NEW.person_id AND worked_on = NEW.worked_on) > 1440 THEN
    RAISE EXCEPTION 'a day has 24 hours'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'time_entries_day', TABLE = 'time_entries';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER time_entries_day AFTER INSERT OR UPDATE OF minutes, worked_on, person_id ON time_entries
  FOR EACH ROW EXECUTE FUNCTION check_day_of_entries();--> statement-breakpoint

-- The hours of a review: those of the quote and what a coordinator added; without a quote there is no limit.
CREATE FUNCTION billing_budget(account uuid, as_role text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT (CASE as_role
      WHEN 'reviewer' THEN (SELECT reviewers * minutes_per_reviewer FROM quotes WHERE request_id = account AND withdrawn_at IS NULL)
      ELSE (SELECT supervisor_minutes FROM reviews WHERE request_id = account) END)
    + (SELECT coalesce(sum(minutes), 0) FROM budget_raises WHERE account_id = account AND role = as_role)::integer $$;--> statement-breakpoint
CREATE FUNCTION billing_booked(account uuid, as_role text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT ((SELECT coalesce(sum(minutes), 0) FROM time_entries WHERE account_id = account AND role = as_role AND line_id IS NULL)
    + (SELECT coalesce(sum(minutes), 0) FROM ledger_lines WHERE account_id = account AND role = as_role))::integer $$;--> statement-breakpoint
CREATE FUNCTION check_budget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM FROM review_accounts WHERE id = NEW.account_id FOR UPDATE;
  IF billing_booked(NEW.account_id, NEW.role) > billing_budget(NEW.account_id, NEW.role) THEN
    RAISE EXCEPTION 'the hours of this review are used up'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'time_entries_budget', TABLE = 'time_entries';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER time_entries_budget_new AFTER INSERT ON time_entries
  FOR EACH ROW EXECUTE FUNCTION check_budget();--> statement-breakpoint
CREATE TRIGGER time_entries_budget_more AFTER UPDATE ON time_entries
  FOR EACH ROW WHEN (NEW.line_id IS NULL
    AND (NEW.minutes > OLD.minutes OR NEW.account_id <> OLD.account_id OR NEW.role <> OLD.role))
  EXECUTE FUNCTION check_budget();--> statement-breakpoint

-- Money is append-only. Only who did it may change, by the portal itself, when two records of one person become one;
-- and after seven years it goes (article 52 of the general tax act).
CREATE FUNCTION guard_money() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  who text[] := ARRAY['person_id', 'approved_by_id', 'issued_by_id', 'recorded_by_id', 'made_by_id', 'raised_by_id', 'closed_by_id', 'asked_by_id', 'organisation_id'];
BEGIN
  IF TG_OP = 'UPDATE' AND (current_user <> 'portal_app' OR app_is_system())
    AND to_jsonb(NEW) - who = to_jsonb(OLD) - who THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND app_is_system() AND current_setting('app.erases_money', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'check_violation', CONSTRAINT = 'money_append_only', TABLE = TG_TABLE_NAME;
END
$$;--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['account_payers', 'budget_raises', 'billing_settings', 'payees', 'closed_months', 'ledger_lines',
    'line_shares', 'invoices', 'invoice_items', 'invoice_documents', 'invoice_payments', 'payout_statements', 'payout_items',
    'payment_batches', 'payout_payments']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_money()', name || '_append_only', name);
  END LOOP;
END
$$;--> statement-breakpoint

-- A rate is withdrawn, never changed.
CREATE FUNCTION guard_rate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may text[] := ARRAY['withdrawn_at', 'withdrawn_by_id', 'recorded_by_id', 'person_id', 'employer_id'];
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - may = to_jsonb(OLD) - may
    AND (OLD.withdrawn_at IS NULL OR NEW.withdrawn_at = OLD.withdrawn_at)
    AND (app_is_system() OR (NEW.person_id, NEW.employer_id, NEW.recorded_by_id)
      IS NOT DISTINCT FROM (OLD.person_id, OLD.employer_id, OLD.recorded_by_id)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a rate is withdrawn, never changed'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'money_append_only', TABLE = 'rates';
END
$$;--> statement-breakpoint
CREATE TRIGGER rates_append_only BEFORE UPDATE OR DELETE ON rates FOR EACH ROW EXECUTE FUNCTION guard_rate();--> statement-breakpoint
CREATE UNIQUE INDEX rates_one_a_day ON rates (side, role, form, account_id, person_id, employer_id, valid_from)
  NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;--> statement-breakpoint

-- A counter-entry takes back the whole of the line it points at; a line counts in a month that is open.
CREATE FUNCTION check_ledger_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  old ledger_lines;
BEGIN
  PERFORM lock_billing_month(NEW.booked_month, false);
  IF EXISTS (SELECT FROM closed_months WHERE month = NEW.booked_month) THEN
    RAISE EXCEPTION 'nothing is booked in a closed month'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_month_closed', TABLE = 'ledger_lines';
  END IF;
  IF NEW.corrects_id IS NOT NULL THEN
    SELECT * INTO old FROM ledger_lines WHERE id = NEW.corrects_id;
    IF old.corrects_id IS NOT NULL
      OR (NEW.account_id, NEW.person_id, NEW.payee_id, NEW.role, NEW.source, NEW.kind, NEW.occurred_on, NEW.minutes,
          NEW.client_net_cents, NEW.payout_net_cents, NEW.client_vat_treatment, NEW.client_vat_basis_points,
          NEW.payout_vat_treatment, NEW.payout_vat_basis_points)
        IS DISTINCT FROM
         (old.account_id, old.person_id, old.payee_id, old.role, old.source, old.kind, old.occurred_on, -old.minutes,
          -old.client_net_cents, -old.payout_net_cents, old.client_vat_treatment, old.client_vat_basis_points,
          old.payout_vat_treatment, old.payout_vat_basis_points) THEN
      RAISE EXCEPTION 'a counter-entry takes back the whole line'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_lines_counter', TABLE = 'ledger_lines';
    END IF;
  END IF;
  IF NEW.replaces_id IS NOT NULL AND NOT EXISTS (SELECT FROM ledger_lines WHERE corrects_id = NEW.replaces_id) THEN
    RAISE EXCEPTION 'a line is replaced after it was taken back'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_lines_counter', TABLE = 'ledger_lines';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER ledger_lines_check BEFORE INSERT ON ledger_lines FOR EACH ROW EXECUTE FUNCTION check_ledger_line();--> statement-breakpoint

-- The shares of a line are the line, and those of a counter-entry take back what each payer owed.
CREATE FUNCTION check_line_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  line ledger_lines;
BEGIN
  SELECT * INTO line FROM ledger_lines WHERE id = (to_jsonb(NEW)->>(CASE TG_TABLE_NAME WHEN 'ledger_lines' THEN 'id' ELSE 'line_id' END))::bigint;
  IF (SELECT sum(net_cents) FROM line_shares WHERE line_id = line.id) IS DISTINCT FROM line.client_net_cents THEN
    RAISE EXCEPTION 'the shares of line % are not the line', line.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'line_shares_whole', TABLE = 'line_shares';
  END IF;
  IF line.corrects_id IS NOT NULL AND EXISTS (
    SELECT FROM line_shares s FULL JOIN (SELECT payer_id, net_cents FROM line_shares WHERE line_id = line.corrects_id) o
      ON o.payer_id = s.payer_id
    WHERE coalesce(s.line_id, line.id) = line.id AND s.net_cents IS DISTINCT FROM -o.net_cents) THEN
    RAISE EXCEPTION 'a counter-entry takes back what each payer owed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'line_shares_counter', TABLE = 'line_shares';
  END IF;
  IF EXISTS (SELECT FROM line_shares s JOIN account_payers p ON p.id = s.payer_id WHERE s.line_id = line.id AND p.account_id <> line.account_id) THEN
    RAISE EXCEPTION 'only those who pay for a review owe its lines'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'line_shares_account', TABLE = 'line_shares';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ledger_lines_shared AFTER INSERT ON ledger_lines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_line_shares();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER line_shares_whole AFTER INSERT ON line_shares
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_line_shares();--> statement-breakpoint
CREATE FUNCTION check_account_payers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF (SELECT sum(share_basis_points) FROM account_payers WHERE account_id = NEW.account_id AND version = NEW.version) <> 10000 THEN
    RAISE EXCEPTION 'the shares of a review are not the whole'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'account_payers_whole', TABLE = 'account_payers';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER account_payers_whole AFTER INSERT ON account_payers
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_account_payers();--> statement-breakpoint

-- Numbers without gaps: whoever writes the next one holds the series until the end of their transaction.
CREATE FUNCTION next_document_number(series text, in_year integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('document number ' || series || in_year, 0));
  RETURN 1 + CASE series
    WHEN 'invoice' THEN (SELECT coalesce(max(number), 0) FROM invoices WHERE kind = 'invoice' AND year = in_year)
    WHEN 'credit-note' THEN (SELECT coalesce(max(number), 0) FROM invoices WHERE kind = 'credit-note' AND year = in_year)
    WHEN 'statement' THEN (SELECT coalesce(max(number), 0) FROM payout_statements WHERE kind = 'statement' AND year = in_year)
    WHEN 'self-billing' THEN (SELECT coalesce(max(number), 0) FROM payout_statements WHERE kind = 'self-billing' AND year = in_year)
    WHEN 'payment-batch' THEN (SELECT coalesce(max(number), 0) FROM payment_batches WHERE year = in_year)
  END;
END
$$;--> statement-breakpoint
CREATE FUNCTION check_document_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  series text := coalesce(to_jsonb(NEW)->>'kind', 'payment-batch');
BEGIN
  IF NEW.number <> next_document_number(series, NEW.year) THEN
    RAISE EXCEPTION 'the next number of % in % is another', series, NEW.year
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_numbered', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER invoices_numbered BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION check_document_number();--> statement-breakpoint
CREATE TRIGGER payout_statements_numbered BEFORE INSERT ON payout_statements FOR EACH ROW EXECUTE FUNCTION check_document_number();--> statement-breakpoint
CREATE TRIGGER payment_batches_numbered BEFORE INSERT ON payment_batches FOR EACH ROW EXECUTE FUNCTION check_document_number();--> statement-breakpoint

-- Nothing is billed twice, nothing taken back that was not billed, and nothing while a dispute about it is open.
CREATE FUNCTION check_invoice_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM FROM line_shares WHERE line_id = NEW.line_id AND payer_id = NEW.payer_id FOR UPDATE;
  IF (SELECT sum(sign) FROM invoice_items WHERE line_id = NEW.line_id AND payer_id = NEW.payer_id) NOT IN (0, 1) THEN
    RAISE EXCEPTION 'a share is billed once'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_items_once', TABLE = 'invoice_items';
  END IF;
  IF NOT EXISTS (SELECT FROM invoices WHERE id = NEW.invoice_id AND payer_id = NEW.payer_id) THEN
    RAISE EXCEPTION 'an invoice charges its own payer'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_items_payer', TABLE = 'invoice_items';
  END IF;
  IF NEW.sign = 1 AND EXISTS (
    SELECT FROM confirmation_items i JOIN line_confirmations c ON c.id = i.confirmation_id
    WHERE i.line_id = NEW.line_id AND c.payer_id = NEW.payer_id AND i.answer = 'disputed' AND i.outcome IS NULL) THEN
    RAISE EXCEPTION 'what a payer disputes is not billed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_items_disputed', TABLE = 'invoice_items';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER invoice_items_once AFTER INSERT ON invoice_items FOR EACH ROW EXECUTE FUNCTION check_invoice_item();--> statement-breakpoint
CREATE FUNCTION check_invoice_sum() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  invoice invoices;
BEGIN
  SELECT * INTO invoice FROM invoices WHERE id = (to_jsonb(NEW)->>(CASE TG_TABLE_NAME WHEN 'invoices' THEN 'id' ELSE 'invoice_id' END))::uuid;
  IF (SELECT sum(i.sign * s.net_cents) FROM invoice_items i
      JOIN line_shares s ON s.line_id = i.line_id AND s.payer_id = i.payer_id WHERE i.invoice_id = invoice.id)
    IS DISTINCT FROM invoice.net_cents THEN
    RAISE EXCEPTION 'an invoice is the sum of its items'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invoices_sum', TABLE = 'invoices';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER invoices_sum AFTER INSERT ON invoices
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sum();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER invoice_items_sum AFTER INSERT ON invoice_items
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sum();--> statement-breakpoint
CREATE FUNCTION check_statement_sum() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  statement payout_statements;
BEGIN
  SELECT * INTO statement FROM payout_statements
    WHERE id = (to_jsonb(NEW)->>(CASE TG_TABLE_NAME WHEN 'payout_statements' THEN 'id' ELSE 'statement_id' END))::uuid;
  IF (SELECT sum(l.payout_net_cents) FROM payout_items i JOIN ledger_lines l ON l.id = i.line_id WHERE i.statement_id = statement.id)
    IS DISTINCT FROM statement.net_cents THEN
    RAISE EXCEPTION 'a statement is the sum of its lines'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'payout_statements_sum', TABLE = 'payout_statements';
  END IF;
  IF EXISTS (SELECT FROM payout_items i JOIN ledger_lines l ON l.id = i.line_id
    WHERE i.statement_id = statement.id AND l.payee_id <> statement.payee_id) THEN
    RAISE EXCEPTION 'a statement is about lines of its own payee'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'payout_statements_payee', TABLE = 'payout_statements';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER payout_statements_sum AFTER INSERT ON payout_statements
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_statement_sum();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER payout_items_sum AFTER INSERT ON payout_items
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_statement_sum();--> statement-breakpoint

-- What a payer answered stays as they answered it; a dispute ends once.
CREATE FUNCTION guard_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND app_is_system() AND current_setting('app.erases_money', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'line_confirmations'
    AND (app_is_system() OR to_jsonb(NEW)->>'asked_by_id' = to_jsonb(OLD)->>'asked_by_id')
    AND to_jsonb(NEW) - ARRAY['answered_at', 'answered_by_function', 'lapsed_at', 'asked_by_id']
      = to_jsonb(OLD) - ARRAY['answered_at', 'answered_by_function', 'lapsed_at', 'asked_by_id']
    AND (to_jsonb(OLD)->>'answered_at' IS NULL AND to_jsonb(OLD)->>'lapsed_at' IS NULL
      OR to_jsonb(NEW) - 'asked_by_id' = to_jsonb(OLD) - 'asked_by_id') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'confirmation_items'
    AND (to_jsonb(OLD)->>'answer' IS NULL
      OR to_jsonb(NEW) - ARRAY['outcome', 'outcome_reason', 'settled_by_id', 'settled_at']
        = to_jsonb(OLD) - ARRAY['outcome', 'outcome_reason', 'settled_by_id', 'settled_at'])
    AND (to_jsonb(OLD)->>'outcome' IS NULL OR to_jsonb(NEW) - 'settled_by_id' = to_jsonb(OLD) - 'settled_by_id') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what was answered stays'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'money_append_only', TABLE = TG_TABLE_NAME;
END
$$;--> statement-breakpoint
CREATE TRIGGER line_confirmations_guard BEFORE UPDATE OR DELETE ON line_confirmations
  FOR EACH ROW EXECUTE FUNCTION guard_confirmation();--> statement-breakpoint
CREATE TRIGGER confirmation_items_guard BEFORE UPDATE OR DELETE ON confirmation_items
  FOR EACH ROW EXECUTE FUNCTION guard_confirmation();--> statement-breakpoint

-- Who sees and writes what. The commissioner sees nothing of the ledger; a payer answers by a mailed link, for which the
-- portal itself looks.
CREATE FUNCTION app_keeps_books() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT app_is_system() OR app_has_role('treasurer') $$;--> statement-breakpoint
CREATE FUNCTION app_sees_money() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT app_keeps_books() OR app_has_role('coordinator') $$;--> statement-breakpoint
CREATE FUNCTION app_ever_sat(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM seats WHERE request_id = request AND person_id = app_person_id() AND confirmed_at IS NOT NULL)
     OR EXISTS (SELECT FROM gate_scorers WHERE request_id = request AND person_id = app_person_id()) $$;--> statement-breakpoint
ALTER TABLE review_accounts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY review_accounts_read ON review_accounts FOR SELECT TO portal_app USING (app_sees_money() OR app_ever_sat(id)
  OR id IN (SELECT account_id FROM time_entries WHERE person_id = app_person_id()));--> statement-breakpoint
CREATE POLICY review_accounts_own ON review_accounts TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE account_payers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY account_payers_read ON account_payers FOR SELECT TO portal_app USING (app_sees_money());--> statement-breakpoint
CREATE POLICY account_payers_write ON account_payers TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE time_periods ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY time_periods_all ON time_periods TO portal_app USING (app_sees_money() OR person_id = app_person_id());--> statement-breakpoint
ALTER TABLE time_entries ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY time_entries_read ON time_entries FOR SELECT TO portal_app USING (app_sees_money() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY time_entries_write ON time_entries TO portal_app USING (app_is_system() OR person_id = app_person_id());--> statement-breakpoint
ALTER TABLE expenses ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY expenses_read ON expenses FOR SELECT TO portal_app USING (app_sees_money() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY expenses_write ON expenses TO portal_app USING (app_is_system() OR person_id = app_person_id());--> statement-breakpoint
ALTER TABLE budget_raises ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY budget_raises_read ON budget_raises FOR SELECT TO portal_app USING (app_sees_money() OR app_ever_sat(account_id));--> statement-breakpoint
CREATE POLICY budget_raises_add ON budget_raises FOR INSERT TO portal_app WITH CHECK (
  app_is_system() OR app_has_role('coordinator') AND NOT app_ever_sat(account_id));--> statement-breakpoint
CREATE POLICY budget_raises_own ON budget_raises TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE billing_settings ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY billing_settings_read ON billing_settings FOR SELECT TO portal_app USING (true);--> statement-breakpoint
CREATE POLICY billing_settings_write ON billing_settings TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE rates ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY rates_read ON rates FOR SELECT TO portal_app USING (app_sees_money());--> statement-breakpoint
CREATE POLICY rates_write ON rates TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE payees ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY payees_all ON payees TO portal_app USING (app_keeps_books() OR person_id = app_person_id());--> statement-breakpoint
ALTER TABLE closed_months ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY closed_months_read ON closed_months FOR SELECT TO portal_app USING (true);--> statement-breakpoint
CREATE POLICY closed_months_write ON closed_months TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE ledger_lines ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY ledger_lines_read ON ledger_lines FOR SELECT TO portal_app USING (app_sees_money() OR person_id = app_person_id());--> statement-breakpoint
CREATE POLICY ledger_lines_write ON ledger_lines TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE line_shares ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY line_shares_read ON line_shares FOR SELECT TO portal_app USING (app_sees_money());--> statement-breakpoint
CREATE POLICY line_shares_write ON line_shares TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY invoices_read ON invoices FOR SELECT TO portal_app USING (app_sees_money());--> statement-breakpoint
CREATE POLICY invoices_write ON invoices TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE invoice_items ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY invoice_items_read ON invoice_items FOR SELECT TO portal_app USING (app_sees_money());--> statement-breakpoint
CREATE POLICY invoice_items_write ON invoice_items TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE invoice_documents ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY invoice_documents_all ON invoice_documents TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE invoice_payments ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY invoice_payments_all ON invoice_payments TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE line_confirmations ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY line_confirmations_all ON line_confirmations TO portal_app USING (app_sees_money());--> statement-breakpoint
ALTER TABLE confirmation_items ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY confirmation_items_all ON confirmation_items TO portal_app USING (app_sees_money());--> statement-breakpoint
ALTER TABLE payout_statements ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY payout_statements_read ON payout_statements FOR SELECT TO portal_app USING (
  app_keeps_books() OR payee_id IN (SELECT id FROM payees WHERE person_id = app_person_id()));--> statement-breakpoint
CREATE POLICY payout_statements_write ON payout_statements TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE payout_items ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY payout_items_read ON payout_items FOR SELECT TO portal_app USING (
  app_keeps_books() OR line_id IN (SELECT id FROM ledger_lines WHERE person_id = app_person_id()));--> statement-breakpoint
CREATE POLICY payout_items_write ON payout_items TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE payment_batches ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY payment_batches_all ON payment_batches TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE payout_payments ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY payout_payments_read ON payout_payments FOR SELECT TO portal_app USING (
  app_keeps_books() OR statement_id IN (SELECT id FROM payout_statements));--> statement-breakpoint
CREATE POLICY payout_payments_write ON payout_payments TO portal_app USING (app_keeps_books());
