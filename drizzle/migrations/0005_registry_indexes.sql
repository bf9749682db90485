DROP INDEX "registry_entries_provinces";--> statement-breakpoint
DROP INDEX "registry_entries_themes";--> statement-breakpoint
DROP INDEX "registry_entries_name";--> statement-breakpoint
CREATE INDEX "registry_entries_filters" ON "registry_entries" USING gin ("province_codes","youth_region_codes","themes","sectors","review_forms","spoken_languages");--> statement-breakpoint
CREATE INDEX "registry_entries_until" ON "registry_entries" USING btree ("reviewer_until","supervisor_until");--> statement-breakpoint
CREATE INDEX "registry_entries_name" ON "registry_entries" USING btree ("name","person_id");