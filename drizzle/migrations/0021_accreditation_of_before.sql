-- What stood in columns becomes records, once: what was decided, and what was seen and signed.
INSERT INTO accreditations (person_id, role, step, issued_on, issued_by)
  SELECT person_id, role, status, greatest(issued_on, least(current_date, valid_until)), issued_by
  FROM accreditations WHERE status <> 'accredited' ORDER BY seq;--> statement-breakpoint
INSERT INTO verifications (person_id, kind, source, verified_on, is_confirmed)
  SELECT person_id, 'confidentiality-agreement', 'earlier-record', confidentiality_signed_on, true
  FROM registry_profiles WHERE confidentiality_signed_on IS NOT NULL
  UNION ALL
  SELECT person_id, 'conduct-certificate', 'earlier-record', conduct_certificate_seen_on, true
  FROM registry_profiles WHERE conduct_certificate_seen_on IS NOT NULL;--> statement-breakpoint
ALTER TABLE "accreditations" DROP CONSTRAINT "accreditations_status";--> statement-breakpoint
ALTER TABLE "accreditations" DROP COLUMN "status";--> statement-breakpoint
ALTER TABLE "registry_profiles" DROP COLUMN "confidentiality_signed_on";--> statement-breakpoint
ALTER TABLE "registry_profiles" DROP COLUMN "conduct_certificate_seen_on";