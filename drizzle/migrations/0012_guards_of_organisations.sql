-- One relation of two organisations is on record once for any day.
ALTER TABLE organisation_relations ADD CONSTRAINT organisation_relations_no_overlap EXCLUDE USING gist
  (from_id WITH =, to_id WITH =, kind WITH =, daterange(valid_from, valid_until, '[]') WITH &&);--> statement-breakpoint

-- Nothing is, on any one day, part of itself through others; nothing merges into what it became. Writers wait for
-- each other, so that two of them cannot close a circle together.
CREATE FUNCTION refuse_relation_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind NOT IN ('parent', 'successor') THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('organisation_relations'));
  IF EXISTS (
    WITH RECURSIVE way (id, period) AS (
      SELECT NEW.to_id, daterange(NEW.valid_from, NEW.valid_until, '[]')
      UNION
      SELECT r.to_id, way.period * daterange(r.valid_from, r.valid_until, '[]')
      FROM way JOIN organisation_relations r ON r.from_id = way.id AND r.kind = NEW.kind
        AND daterange(r.valid_from, r.valid_until, '[]') && way.period
    )
    SELECT FROM way WHERE id = NEW.from_id
  ) THEN
    RAISE EXCEPTION 'organisation % would come round to itself', NEW.from_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_relations_no_circle',
        TABLE = 'organisation_relations';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER organisation_relations_no_circle AFTER INSERT OR UPDATE ON organisation_relations
  FOR EACH ROW EXECUTE FUNCTION refuse_relation_circle();--> statement-breakpoint

-- Where an organisation lies follows from its municipality, also when the table of municipalities changes.
CREATE FUNCTION place_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.municipality_code IS NOT NULL THEN
    SELECT province_code, youth_region_code INTO NEW.province_code, NEW.youth_region_code
      FROM municipalities WHERE code = NEW.municipality_code;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER organisations_place BEFORE INSERT OR UPDATE OF municipality_code, province_code, youth_region_code
  ON organisations FOR EACH ROW EXECUTE FUNCTION place_organisation();--> statement-breakpoint
CREATE FUNCTION place_organisations_of_municipality() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE organisations SET municipality_code = NEW.code WHERE municipality_code = NEW.code;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER municipalities_place AFTER UPDATE OF province_code, youth_region_code ON municipalities
  FOR EACH ROW WHEN ((OLD.province_code, OLD.youth_region_code) IS DISTINCT FROM (NEW.province_code, NEW.youth_region_code))
  EXECUTE FUNCTION place_organisations_of_municipality();--> statement-breakpoint

-- Whoever renames an organisation, the old name stays findable.
CREATE FUNCTION keep_former_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM organisation_aliases WHERE organisation_id = NEW.id AND alias = NEW.name;
  INSERT INTO organisation_aliases (organisation_id, alias, kind) VALUES (NEW.id, OLD.name, 'former-name')
    ON CONFLICT (organisation_id, alias) DO UPDATE SET kind = 'former-name';
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER organisations_former_name AFTER UPDATE OF name ON organisations
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION keep_former_name();
