CREATE INDEX "report_versions_source" ON "report_versions" USING btree ("source_unit_id");--> statement-breakpoint
CREATE INDEX "report_versions_theme" ON "report_versions" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "reports_published" ON "reports" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reports_live_version" ON "reports" USING btree ("live_version_id");--> statement-breakpoint
CREATE INDEX "reports_meeting" ON "reports" USING btree ("meeting_id");