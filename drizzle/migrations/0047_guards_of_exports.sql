-- Numbered per year without gaps: whoever writes the next one holds the series until the end of their transaction.
CREATE FUNCTION next_export_number(in_year integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('export number ' || in_year, 0));
  RETURN 1 + (SELECT coalesce(max(number), 0) FROM export_batches WHERE year = in_year);
END
$$;--> statement-breakpoint
CREATE FUNCTION check_export_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number <> next_export_number(NEW.year) THEN
    RAISE EXCEPTION 'the next export of % has another number', NEW.year
      USING ERRCODE = 'check_violation', CONSTRAINT = 'export_batches_numbered', TABLE = 'export_batches';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER export_batches_numbered BEFORE INSERT ON export_batches FOR EACH ROW EXECUTE FUNCTION check_export_number();--> statement-breakpoint

-- What was asked stays as it was asked. A batch that is done never changes; one that failed may be asked for again. Only
-- who asked may become another, by the portal itself, when two records of one person become one.
CREATE FUNCTION guard_export_batch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may text[] := ARRAY['status', 'started_at', 'finished_at', 'rows', 'size_bytes', 'sha256', 'failure'];
BEGIN
  IF TG_OP = 'DELETE' AND app_is_system() AND current_setting('app.erases_money', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'asked_by_id' = to_jsonb(OLD) - 'asked_by_id' AND (current_user <> 'portal_app' OR app_is_system()) THEN
      RETURN NEW;
    END IF;
    IF to_jsonb(NEW) - may = to_jsonb(OLD) - may AND (OLD.status, NEW.status) IN (
      ('waiting', 'running'), ('running', 'running'), ('running', 'done'), ('running', 'failed'), ('failed', 'waiting'))
      AND (NEW.status = 'waiting' OR current_user <> 'portal_app' OR app_is_system()) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'an export stays as it is'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'export_batches_guard', TABLE = 'export_batches';
END
$$;--> statement-breakpoint
CREATE TRIGGER export_batches_guard BEFORE UPDATE OR DELETE ON export_batches FOR EACH ROW EXECUTE FUNCTION guard_export_batch();--> statement-breakpoint

-- Complete or absent: a batch is done with all of its bytes and everything it says it holds, in one transaction.
CREATE FUNCTION check_export_done() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF (SELECT sum(size_bytes) FROM export_chunks WHERE batch_id = NEW.id) IS DISTINCT FROM NEW.size_bytes
    OR (SELECT max(position) + 1 FROM export_chunks WHERE batch_id = NEW.id)
      IS DISTINCT FROM (SELECT count(*) FROM export_chunks WHERE batch_id = NEW.id) THEN
    RAISE EXCEPTION 'export % misses bytes', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'export_batches_complete', TABLE = 'export_batches';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER export_batches_complete AFTER UPDATE ON export_batches
  FOR EACH ROW WHEN (NEW.status = 'done' AND OLD.status <> 'done') EXECUTE FUNCTION check_export_done();--> statement-breakpoint

-- Bytes and contents are written while the batch is being made, and never again.
CREATE FUNCTION guard_export_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM export_batches WHERE id = NEW.batch_id AND status = 'running') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND app_is_system() AND current_setting('app.erases_money', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the bytes of an export stay as they are'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'export_parts_guard', TABLE = TG_TABLE_NAME;
END
$$;--> statement-breakpoint
CREATE TRIGGER export_chunks_guard BEFORE INSERT OR UPDATE OR DELETE ON export_chunks FOR EACH ROW EXECUTE FUNCTION guard_export_part();--> statement-breakpoint
CREATE TRIGGER export_contents_guard BEFORE INSERT OR UPDATE OR DELETE ON export_contents FOR EACH ROW EXECUTE FUNCTION guard_export_part();--> statement-breakpoint
-- Packed already: Postgres need not try.
ALTER TABLE export_chunks ALTER COLUMN packed SET STORAGE EXTERNAL;--> statement-breakpoint

ALTER TABLE export_batches ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY export_batches_all ON export_batches TO portal_app USING (app_keeps_books());--> statement-breakpoint
ALTER TABLE export_progress ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY export_progress_read ON export_progress FOR SELECT TO portal_app USING (app_keeps_books());--> statement-breakpoint
CREATE POLICY export_progress_write ON export_progress TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE export_chunks ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY export_chunks_read ON export_chunks FOR SELECT TO portal_app USING (
  app_keeps_books() AND EXISTS (SELECT FROM export_batches WHERE id = batch_id AND status = 'done'));--> statement-breakpoint
CREATE POLICY export_chunks_write ON export_chunks TO portal_app USING (app_is_system());--> statement-breakpoint
ALTER TABLE export_contents ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY export_contents_read ON export_contents FOR SELECT TO portal_app USING (app_keeps_books());--> statement-breakpoint
CREATE POLICY export_contents_write ON export_contents TO portal_app USING (app_is_system());
