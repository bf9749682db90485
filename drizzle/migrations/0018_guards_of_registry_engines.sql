-- Whoever writes, changes or takes away an entry, by whatever way: it is recorded in the same transaction. More
-- than a page of people at once is recorded as everything.
CREATE FUNCTION record_registry_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[];
BEGIN
  SELECT array_agg(person_id ORDER BY person_id) INTO changed FROM touched;
  IF cardinality(changed) > 200 THEN
    INSERT INTO registry_changes (person_id) VALUES (NULL);
  ELSIF cardinality(changed) > 0 THEN
    INSERT INTO registry_changes (person_id) SELECT unnest(changed);
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER registry_entries_added AFTER INSERT ON registry_entries
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION record_registry_changes();--> statement-breakpoint
CREATE TRIGGER registry_entries_changed AFTER UPDATE ON registry_entries
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION record_registry_changes();--> statement-breakpoint
CREATE TRIGGER registry_entries_removed AFTER DELETE ON registry_entries
  REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION record_registry_changes();
