CREATE TABLE "saved_views" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"account_id" integer NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_account" ON "saved_views" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_once" ON "saved_views" USING btree ("account_id","name") WHERE "saved_views"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "report_editions_trouble" ON "report_editions" USING btree ("trouble_at") WHERE "report_editions"."trouble" is not null;--> statement-breakpoint
CREATE INDEX "report_editions_unapproved" ON "report_editions" USING btree ("report_id") WHERE "report_editions"."unapproved";--> statement-breakpoint
CREATE INDEX "report_version_authors_account" ON "report_version_authors" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "report_versions_author" ON "report_versions" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "reports_changed" ON "reports" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE trashed_at is null;