-- What a payer was offered stays as it was sent. A yes is given once, to a quote that stands, on a day it was valid.
CREATE FUNCTION check_share_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  agreement text[] := ARRAY['agreed_on', 'agreed_by_function', 'agreement_recorded_by_id', 'agreement_recorded_at'];
  quote quotes;
BEGIN
  IF current_user <> 'portal_app' OR app_is_system() THEN
    RETURN NEW;
  END IF;
  -- Of two records of one organisation one is kept: only which record it is may change.
  IF to_jsonb(NEW) - agreement - 'organisation_id' <> to_jsonb(OLD) - agreement - 'organisation_id'
    OR OLD.agreed_on IS NOT NULL AND to_jsonb(NEW) - 'organisation_id' <> to_jsonb(OLD) - 'organisation_id'
  THEN
    RAISE EXCEPTION 'what a payer was offered, and a yes that was given, stay as they are'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_shares_stay', TABLE = 'quote_shares';
  END IF;
  IF NEW.agreed_on IS NOT NULL AND OLD.agreed_on IS NULL THEN
    SELECT * INTO quote FROM quotes WHERE id = NEW.quote_id;
    IF quote.withdrawn_at IS NOT NULL
      OR NEW.agreed_on NOT BETWEEN (quote.sent_at AT TIME ZONE 'Europe/Amsterdam')::date AND quote.valid_until_on
    THEN
      RAISE EXCEPTION 'a payer agrees to a quote that stands, while it is valid'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_shares_agreed_in_time', TABLE = 'quote_shares';
    END IF;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER quote_shares_stay BEFORE UPDATE ON quote_shares
  FOR EACH ROW EXECUTE FUNCTION check_share_stays();--> statement-breakpoint

-- Who reads a quote does not therefore agree to it: the commissioner and whoever coordinates do.
CREATE FUNCTION app_offers_quote(quote uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT app_is_system() OR app_has_role('coordinator')
     AND NOT EXISTS (SELECT FROM quotes WHERE id = quote AND app_is_requester(request_id)) $$;--> statement-breakpoint
CREATE FUNCTION app_is_offered_quote(quote uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM quotes WHERE id = quote AND app_is_requester(request_id)) $$;--> statement-breakpoint
DROP POLICY quote_shares_all ON quote_shares;--> statement-breakpoint
CREATE POLICY quote_shares_read ON quote_shares FOR SELECT TO portal_app USING (quote_id IN (SELECT id FROM quotes));--> statement-breakpoint
CREATE POLICY quote_shares_add ON quote_shares FOR INSERT TO portal_app WITH CHECK (app_offers_quote(quote_id));--> statement-breakpoint
CREATE POLICY quote_shares_agree ON quote_shares FOR UPDATE TO portal_app USING (
  app_offers_quote(quote_id) OR app_is_offered_quote(quote_id));--> statement-breakpoint
CREATE POLICY quote_shares_remove ON quote_shares FOR DELETE TO portal_app USING (app_is_system());
