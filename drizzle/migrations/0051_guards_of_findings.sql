-- The taxonomies the portal comes with: the themes and levels of the annual report 2024, the SCIE typology of patterns,
-- and what a request says of a review (domain.md 2.5 and 4.3). The network publishes later versions.
INSERT INTO taxonomies (key, level, position, name_nl, name_en, most_terms) VALUES
  ('theme', 'finding', 1, 'Thema', 'Theme', 2),
  ('factor-level', 'finding', 2, 'Niveau van factoren', 'Level of factors', 6),
  ('pattern-type', 'finding', 3, 'Soort patroon', 'Kind of pattern', 2),
  ('sector', 'source', 4, 'Sector', 'Sector', 10),
  ('age-band', 'source', 5, 'Leeftijd van het kind', 'Age of the child', 2),
  ('trigger', 'source', 6, 'Aanleiding', 'Trigger', 1),
  ('form', 'source', 7, 'Vorm van de review', 'Form of review', 1);--> statement-breakpoint
INSERT INTO taxonomy_versions (taxonomy, version, published_at)
  SELECT key, 1, '2026-11-26T00:00:00Z' FROM taxonomies;--> statement-breakpoint
INSERT INTO taxonomy_terms (version_id, code, position, label_nl, label_en, explanation_nl, explanation_en)
  SELECT v.id, t.code, t.position, t.label_nl, t.label_en, t.explanation_nl, t.explanation_en
  FROM taxonomy_versions v
  JOIN (VALUES
    ('theme', 'parent-child-dilemma', 1, 'Dilemma rond ouder en kind', 'Parent and child dilemma', 'De belangen van een kind en die van een ouder trekken in verschillende richtingen.', 'The interests of a child and those of a parent pull in different directions.'),
    ('theme', 'professional-practice', 2, 'Handelen van professionals', 'Professional practice', 'Hoe professionals kijken, wegen en beslissen in hun werk.', 'How professionals look, weigh and decide in their work.'),
    ('theme', 'chain-cooperation', 3, 'Samenwerking in de keten', 'Cooperation in the chain', 'Hoe organisaties elkaar vinden, informeren en aanvullen. Het lastigst is het tussen zorg voor jeugd en zorg voor volwassenen.', 'How organisations find, inform and complement each other. It is hardest between care for young people and care for adults.'),
    ('theme', 'context-of-youth-care', 4, 'Context van de jeugdzorg', 'Context of youth care', 'Wat om het werk heen staat: stelsel, regels, geld, wachttijden, personeel.', 'What surrounds the work: system, rules, money, waiting times, staff.'),
    ('factor-level', 'personal', 1, 'Persoonlijk', 'Personal', 'Wat iemand zelf meebrengt: ervaring, gevoel, overtuiging.', 'What somebody brings along: experience, feeling, belief.'),
    ('factor-level', 'professional', 2, 'Professioneel', 'Professional', 'Kennis, vak en beroepsrol.', 'Knowledge, trade and professional role.'),
    ('factor-level', 'family', 3, 'Cliënt en gezin', 'Client and family', 'Wat er in het contact met kind en gezin speelt.', 'What is at play in the contact with child and family.'),
    ('factor-level', 'team', 4, 'Team', 'Team', 'Hoe een team overlegt, verdeelt en tegenspreekt.', 'How a team confers, divides and contradicts.'),
    ('factor-level', 'organisation', 5, 'Organisatie, management en cultuur', 'Organisation, management and culture', 'Wat een organisatie vraagt, mogelijk maakt en gewoon vindt.', 'What an organisation asks, makes possible and finds normal.'),
    ('factor-level', 'chain', 6, 'Keten', 'Chain', 'Wat tussen organisaties gebeurt of blijft liggen.', 'What happens, or stays undone, between organisations.'),
    ('pattern-type', 'tools', 1, 'Mensen en hulpmiddelen', 'People and tools', 'Hoe formulieren, systemen en instrumenten het werk sturen.', 'How forms, systems and instruments steer the work.'),
    ('pattern-type', 'management-systems', 2, 'Mensen en sturing', 'People and management', 'Hoe sturing, normen en verantwoording het werk vormen.', 'How management, standards and accounting shape the work.'),
    ('pattern-type', 'response-to-incidents', 3, 'Samenwerken bij een crisis', 'Working together in a crisis', 'Hoe organisaties reageren op een incident of crisis.', 'How organisations respond to an incident or a crisis.'),
    ('pattern-type', 'longer-term-work', 4, 'Samenwerken over langere tijd', 'Working together over time', 'Hoe organisaties samen beoordelen en samen blijven werken.', 'How organisations assess together and keep working together.'),
    ('pattern-type', 'family-professional', 5, 'Gezin en professional', 'Family and professional', 'Hoe gezin en professional op elkaar inspelen.', 'How family and professional respond to each other.'),
    ('pattern-type', 'human-reasoning', 6, 'Denken en oordelen', 'Reasoning and judgement', 'Hoe mensen redeneren: wat zij zien, vergeten en vasthouden.', 'How people reason: what they see, forget and hold on to.'),
    ('sector', 'municipality', 1, 'Gemeente en wijkteam', 'Municipality and local team', '', ''),
    ('sector', 'youth-protection', 2, 'Jeugdbescherming', 'Child protection', '', ''),
    ('sector', 'youth-care', 3, 'Jeugdhulp', 'Youth care', '', ''),
    ('sector', 'youth-mental-health', 4, 'Jeugd-ggz', 'Youth mental health care', '', ''),
    ('sector', 'adult-mental-health', 5, 'Volwassenen-ggz', 'Adult mental health care', '', ''),
    ('sector', 'health-care', 6, 'Gezondheidszorg', 'Health care', '', ''),
    ('sector', 'education', 7, 'Onderwijs', 'Education', '', ''),
    ('sector', 'police-justice', 8, 'Politie en justitie', 'Police and justice', '', ''),
    ('sector', 'disability-care', 9, 'Gehandicaptenzorg', 'Disability care', '', ''),
    ('sector', 'social-domain', 10, 'Sociaal domein', 'Social services', '', ''),
    ('age-band', '0-3', 1, '0 tot en met 3 jaar', '0 up to and including 3 years', '', ''),
    ('age-band', '4-11', 2, '4 tot en met 11 jaar', '4 up to and including 11 years', '', ''),
    ('age-band', '12-17', 3, '12 tot en met 17 jaar', '12 up to and including 17 years', '', ''),
    ('age-band', '18-23', 4, '18 tot en met 23 jaar', '18 up to and including 23 years', '', ''),
    ('trigger', 'calamity', 1, 'Een calamiteit', 'A calamity', '', ''),
    ('trigger', 'incident', 2, 'Een ander incident', 'Another incident', '', ''),
    ('trigger', 'violence', 3, 'Geweld', 'Violence', '', ''),
    ('trigger', 'near-miss', 4, 'Een bijna-ongeluk', 'A near miss', '', ''),
    ('trigger', 'stuck-case', 5, 'Een vastgelopen samenwerking', 'A cooperation that got stuck', '', ''),
    ('trigger', 'good-example', 6, 'Een goed voorbeeld', 'A good example', '', ''),
    ('trigger', 'theme', 7, 'Een thema over meer situaties', 'A theme across situations', '', ''),
    ('trigger', 'none', 8, 'Geen bepaalde gebeurtenis', 'No particular event', '', ''),
    ('form', 'full', 1, 'Volledig', 'Full', '', ''),
    ('form', 'proportionate', 2, 'Proportioneel', 'Proportionate', '', ''),
    ('form', 'compact', 3, 'Compact', 'Compact', '', ''),
    ('form', 'thematic', 4, 'Thematisch', 'Thematic', '', '')
  ) AS t (taxonomy, code, position, label_nl, label_en, explanation_nl, explanation_en) ON t.taxonomy = v.taxonomy;--> statement-breakpoint
INSERT INTO library_settings (fewest_reviews, recorded_at) VALUES (5, '2026-11-26T00:00:00Z');--> statement-breakpoint
INSERT INTO library_state (is_open, renewed_at) VALUES (false, '2026-11-26T00:00:00Z');--> statement-breakpoint
-- What was published, written or decided stays. When two records of one person become one, only who it was changes.
CREATE TRIGGER taxonomy_versions_append_only BEFORE UPDATE ON taxonomy_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
CREATE TRIGGER taxonomy_terms_append_only BEFORE UPDATE OR DELETE ON taxonomy_terms
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER finding_revisions_append_only BEFORE UPDATE ON finding_revisions
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
CREATE TRIGGER finding_steps_append_only BEFORE UPDATE ON finding_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
CREATE TRIGGER library_settings_append_only BEFORE UPDATE ON library_settings
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
REVOKE DELETE ON taxonomies, taxonomy_versions, taxonomy_terms, library_settings, library_state FROM portal_app;--> statement-breakpoint
CREATE FUNCTION check_term_is_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT EXISTS (
    SELECT FROM taxonomy_versions WHERE id = NEW.version_id AND xmin = pg_current_xact_id()::xid)
  THEN
    RAISE EXCEPTION 'a taxonomy is published with all its terms at once'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'taxonomy_terms_with_version', TABLE = 'taxonomy_terms';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER taxonomy_terms_with_version BEFORE INSERT ON taxonomy_terms
  FOR EACH ROW EXECUTE FUNCTION check_term_is_new();--> statement-breakpoint

-- The way of a finding. What is offered or published keeps its words; whoever wrote or coded it, or sat in the review it
-- comes from, does not release it (domain.md 13.17).
CREATE FUNCTION guard_finding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  words text[] := ARRAY['title', 'pattern', 'wider', 'went_well', 'considerations', 'source_id'];
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
BEGIN
  IF OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (
    ('draft', 'offered'), ('offered', 'draft'), ('offered', 'published'), ('published', 'withdrawn'), ('withdrawn', 'draft'))
  THEN
    RAISE EXCEPTION 'a finding does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'findings_moves', TABLE = 'findings';
  END IF;
  IF OLD.status IN ('offered', 'published', 'withdrawn') AND NOT (OLD.status = 'withdrawn' AND NEW.status = 'draft')
    AND EXISTS (SELECT FROM unnest(words) AS word WHERE before->word IS DISTINCT FROM after->word)
  THEN
    RAISE EXCEPTION 'what is offered or published keeps its words'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'findings_frozen', TABLE = 'findings';
  END IF;
  IF NEW.status = 'published' AND OLD.status <> 'published' AND (
    NEW.released_by_id IS NULL
    OR EXISTS (SELECT FROM finding_revisions WHERE finding_id = NEW.id AND written_by_id = NEW.released_by_id)
    OR NEW.written_by_id = NEW.released_by_id
    OR EXISTS (SELECT FROM codings WHERE (finding_id = NEW.id OR source_id = NEW.source_id)
      AND removed_at IS NULL AND coded_by_id = NEW.released_by_id)
    OR EXISTS (SELECT FROM learning_sources s JOIN seats ON seats.request_id = s.request_id
      WHERE s.id = NEW.source_id AND seats.person_id = NEW.released_by_id
        AND seats.seat <> 'supervisor' AND seats.state IN ('accepted', 'confirmed', 'completed')))
  THEN
    RAISE EXCEPTION 'a finding is released by somebody who had no part in it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'findings_two_people', TABLE = 'findings';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER findings_guarded BEFORE UPDATE ON findings
  FOR EACH ROW EXECUTE FUNCTION guard_finding();--> statement-breakpoint
CREATE FUNCTION guard_new_finding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'portal_app' AND NEW.status <> 'draft' THEN
    RAISE EXCEPTION 'a finding begins as a draft'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'findings_begin', TABLE = 'findings';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER findings_begin BEFORE INSERT ON findings
  FOR EACH ROW EXECUTE FUNCTION guard_new_finding();--> statement-breakpoint

-- A coding says who put a term on, and is only ever ended.
CREATE FUNCTION guard_coding() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends text[] := ARRAY['removed_at', 'removed_by_id'];
BEGIN
  IF current_user <> 'portal_app' OR app_is_system()
    OR (OLD.removed_at IS NULL AND to_jsonb(NEW) - ends = to_jsonb(OLD) - ends)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'codings is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER codings_append_only BEFORE UPDATE ON codings
  FOR EACH ROW EXECUTE FUNCTION guard_coding();--> statement-breakpoint

-- Row-level security. Anybody reads what is published and the codes shown of it; from which review it comes, its drafts
-- and all its codes are for those who write and release.
CREATE FUNCTION app_writes_source(source uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT app_is_system() OR app_has_role('coordinator')
     OR EXISTS (SELECT FROM learning_sources WHERE id = source AND request_id IS NOT NULL AND app_works_on(request_id)) $$;--> statement-breakpoint
CREATE FUNCTION app_reads_source(source uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT app_writes_source(source) OR app_has_role('supervisor') $$;--> statement-breakpoint
CREATE FUNCTION app_reads_finding(finding uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT FROM findings WHERE id = finding AND (app_writes_source(source_id)
     OR app_has_role('supervisor') AND status <> 'draft')) $$;--> statement-breakpoint

ALTER TABLE taxonomies ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY taxonomies_all ON taxonomies TO portal_app USING (true)
  WITH CHECK (app_is_system() OR app_has_role('coordinator'));--> statement-breakpoint
ALTER TABLE taxonomy_versions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY taxonomy_versions_all ON taxonomy_versions TO portal_app USING (true)
  WITH CHECK (app_is_system() OR app_has_role('coordinator'));--> statement-breakpoint
ALTER TABLE taxonomy_terms ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY taxonomy_terms_all ON taxonomy_terms TO portal_app USING (true)
  WITH CHECK (app_is_system() OR app_has_role('coordinator'));--> statement-breakpoint
ALTER TABLE library_settings ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY library_settings_all ON library_settings TO portal_app USING (true)
  WITH CHECK (app_is_system() OR app_has_role('coordinator'));--> statement-breakpoint

ALTER TABLE learning_sources ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY learning_sources_read ON learning_sources FOR SELECT TO portal_app USING (app_reads_source(id));--> statement-breakpoint
CREATE POLICY learning_sources_add ON learning_sources FOR INSERT TO portal_app WITH CHECK (
  app_is_system() OR app_has_role('coordinator') OR (request_id IS NOT NULL AND app_works_on(request_id)));--> statement-breakpoint
CREATE POLICY learning_sources_change ON learning_sources FOR UPDATE TO portal_app USING (app_writes_source(id));--> statement-breakpoint
CREATE POLICY learning_sources_remove ON learning_sources FOR DELETE TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE findings ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY findings_read ON findings FOR SELECT TO portal_app USING (
  status = 'published' OR app_writes_source(source_id) OR (app_has_role('supervisor') AND status <> 'draft'));--> statement-breakpoint
CREATE POLICY findings_add ON findings FOR INSERT TO portal_app WITH CHECK (app_writes_source(source_id));--> statement-breakpoint
CREATE POLICY findings_change ON findings FOR UPDATE TO portal_app
  USING (app_writes_source(source_id) OR app_has_role('supervisor'))
  WITH CHECK (app_writes_source(source_id) OR app_has_role('supervisor'));--> statement-breakpoint
CREATE POLICY findings_remove ON findings FOR DELETE TO portal_app USING (
  status = 'draft' AND app_writes_source(source_id) OR app_is_system());--> statement-breakpoint

ALTER TABLE finding_revisions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY finding_revisions_read ON finding_revisions FOR SELECT TO portal_app USING (app_reads_finding(finding_id));--> statement-breakpoint
CREATE POLICY finding_revisions_add ON finding_revisions FOR INSERT TO portal_app WITH CHECK (app_reads_finding(finding_id));--> statement-breakpoint
CREATE POLICY finding_revisions_own ON finding_revisions TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE finding_steps ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY finding_steps_read ON finding_steps FOR SELECT TO portal_app USING (app_reads_finding(finding_id));--> statement-breakpoint
CREATE POLICY finding_steps_add ON finding_steps FOR INSERT TO portal_app WITH CHECK (app_reads_finding(finding_id));--> statement-breakpoint
CREATE POLICY finding_steps_own ON finding_steps TO portal_app USING (app_is_system());--> statement-breakpoint

ALTER TABLE codings ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY codings_read ON codings FOR SELECT TO portal_app USING (
  app_reads_finding(finding_id) OR app_reads_source(source_id));--> statement-breakpoint
CREATE POLICY codings_add ON codings FOR INSERT TO portal_app WITH CHECK (
  app_reads_finding(finding_id) OR app_writes_source(source_id));--> statement-breakpoint
CREATE POLICY codings_change ON codings FOR UPDATE TO portal_app USING (
  app_reads_finding(finding_id) OR app_writes_source(source_id));--> statement-breakpoint
CREATE POLICY codings_own ON codings TO portal_app USING (app_is_system());--> statement-breakpoint

-- Which codes are shown is worked out by the portal itself, whoever changed the library.
ALTER TABLE finding_public_codes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY finding_public_codes_read ON finding_public_codes FOR SELECT TO portal_app USING (true);--> statement-breakpoint
CREATE POLICY finding_public_codes_own ON finding_public_codes TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE library_state ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY library_state_read ON library_state FOR SELECT TO portal_app USING (true);--> statement-breakpoint
CREATE POLICY library_state_own ON library_state TO portal_app USING (app_is_system());
