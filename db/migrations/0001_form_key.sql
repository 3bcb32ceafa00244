ALTER TABLE "reports" ADD COLUMN "form_key" text;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_form_key_unique" UNIQUE("form_key");