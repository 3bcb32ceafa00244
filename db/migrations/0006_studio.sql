CREATE TYPE "public"."schedule_trouble" AS ENUM('late', 'failed');--> statement-breakpoint
CREATE TYPE "public"."change_kind" AS ENUM('minor', 'major');--> statement-breakpoint
CREATE TYPE "public"."withdrawal_kind" AS ENUM('error', 'merged', 'explained');--> statement-breakpoint
ALTER TYPE "public"."report_status" ADD VALUE 'approved' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."report_status" ADD VALUE 'scheduled' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'approve';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'schedule';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'unschedule';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'publish_emergency';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'approve_afterwards';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'restore';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'trash';--> statement-breakpoint
ALTER TYPE "public"."report_step" ADD VALUE 'untrash';--> statement-breakpoint
CREATE TABLE "report_editions" (
	"report_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"status" "report_status" NOT NULL,
	"tasks" integer DEFAULT 1 NOT NULL,
	"passed" integer DEFAULT 0 NOT NULL,
	"submitted_version_id" integer,
	"settled_version_id" integer,
	"translated_version_id" integer,
	"publish_at" timestamp with time zone,
	"trouble" "schedule_trouble",
	"trouble_at" timestamp with time zone,
	"unapproved" boolean DEFAULT false NOT NULL,
	CONSTRAINT "report_editions_report_id_language_pk" PRIMARY KEY("report_id","language")
);
--> statement-breakpoint
CREATE TABLE "report_presence" (
	"report_id" integer NOT NULL,
	"tab" text NOT NULL,
	"account_id" integer NOT NULL,
	"pen" "language",
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_presence_report_id_tab_pk" PRIMARY KEY("report_id","tab")
);
--> statement-breakpoint
CREATE TABLE "report_version_authors" (
	"version_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"account_id" integer NOT NULL,
	CONSTRAINT "report_version_authors_version_id_language_account_id_pk" PRIMARY KEY("version_id","language","account_id")
);
--> statement-breakpoint
ALTER TABLE "report_steps" ADD COLUMN "languages" "language"[];--> statement-breakpoint
UPDATE "report_steps" s SET "languages" = coalesce((select array_agg(t.language order by t.language) from report_texts t where t.version_id = s.version_id), '{en}');--> statement-breakpoint
ALTER TABLE "report_steps" ALTER COLUMN "languages" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "report_steps" ADD COLUMN "task" integer;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "change" "change_kind" DEFAULT 'minor' NOT NULL;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "saved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "sealed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "restored_from" integer;--> statement-breakpoint
UPDATE "report_versions" SET "saved_at" = created_at, "sealed_at" = created_at, "change" = CASE WHEN change_note_en <> '' OR change_note_zh <> '' THEN 'major'::change_kind ELSE 'minor'::change_kind END;--> statement-breakpoint
ALTER TABLE "report_versions" ALTER COLUMN "saved_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "withdrawal_kind" "withdrawal_kind";--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "merged_into_id" integer;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "revised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "source_language" "language" DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "touched" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "trashed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "review_tasks" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "report_editions" ADD CONSTRAINT "report_editions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_editions" ADD CONSTRAINT "report_editions_submitted_version_id_report_versions_id_fk" FOREIGN KEY ("submitted_version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_editions" ADD CONSTRAINT "report_editions_settled_version_id_report_versions_id_fk" FOREIGN KEY ("settled_version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_editions" ADD CONSTRAINT "report_editions_translated_version_id_report_versions_id_fk" FOREIGN KEY ("translated_version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_presence" ADD CONSTRAINT "report_presence_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_presence" ADD CONSTRAINT "report_presence_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version_authors" ADD CONSTRAINT "report_version_authors_version_id_report_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version_authors" ADD CONSTRAINT "report_version_authors_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_editions_status" ON "report_editions" USING btree ("status","publish_at");--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_merged_into_id_reports_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "report_versions_one_open" ON "report_versions" USING btree ("report_id") WHERE sealed_at is null;--> statement-breakpoint
INSERT INTO "report_editions" ("report_id", "language", "status", "submitted_version_id", "settled_version_id", "translated_version_id")
SELECT r.id, l.language, CASE WHEN t.version_id IS NULL THEN 'draft' ELSE r.status END,
  CASE WHEN r.status = 'in_review' THEN r.working_version_id END,
  greatest(r.live_version_id, (select max(s.version_id) from report_steps s where s.report_id = r.id and s.step in ('publish', 'discard'))),
  CASE WHEN l.language <> 'en' AND t.version_id IS NOT NULL THEN r.working_version_id END
FROM "reports" r CROSS JOIN (VALUES ('en'::language), ('zh'::language)) AS l(language)
LEFT JOIN "report_texts" t ON t.version_id = r.working_version_id AND t.language = l.language;--> statement-breakpoint
INSERT INTO "report_version_authors" ("version_id", "language", "account_id")
SELECT t.version_id, t.language, v.created_by FROM "report_texts" t JOIN "report_versions" v ON v.id = t.version_id WHERE v.created_by IS NOT NULL;--> statement-breakpoint
UPDATE "reports" r SET "revised_at" = (
  select max(s.at) from report_steps s join report_versions v on v.id = s.version_id
  where s.report_id = r.id and s.step = 'publish' and v.change = 'major'
    and exists (select 1 from report_steps e where e.report_id = r.id and e.step = 'publish' and e.id < s.id));
