-- The words by which a visitor finds a finding, those of its title first. Dutch, as findings are written in.
CREATE FUNCTION finding_words(title text, pattern text, wider text, went_well text, considerations text)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT setweight(to_tsvector('pg_catalog.dutch', title), 'A')
     || setweight(to_tsvector('pg_catalog.dutch', pattern), 'B')
     || setweight(to_tsvector('pg_catalog.dutch', wider || ' ' || went_well || ' ' || considerations), 'C') $$;--> statement-breakpoint
CREATE INDEX findings_words ON findings
  USING gin (finding_words(title, pattern, wider, went_well, considerations)) WHERE status = 'published';--> statement-breakpoint

-- Whoever subscribes has no account: the portal itself keeps and reads the address, and nobody else does.
ALTER TABLE library_subscriptions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY library_subscriptions_own ON library_subscriptions TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE subscription_links ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY subscription_links_own ON subscription_links TO portal_app USING (app_is_system());
