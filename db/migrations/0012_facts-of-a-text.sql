CREATE TYPE "public"."partner_role" AS ENUM('co_host', 'organiser', 'supporter', 'adviser');--> statement-breakpoint
ALTER TYPE "public"."meeting_kind" ADD VALUE 'visit';--> statement-breakpoint
ALTER TYPE "public"."meeting_kind" ADD VALUE 'joint_event';--> statement-breakpoint
CREATE TABLE "meeting_partners" (
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"role" "partner_role" NOT NULL,
	CONSTRAINT "meeting_partners_meeting_id_position_pk" PRIMARY KEY("meeting_id","position")
);
--> statement-breakpoint
CREATE TABLE "kept_facts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "kept_facts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"field" text NOT NULL,
	"seen" text NOT NULL,
	"recorded" text NOT NULL,
	"reason" text NOT NULL,
	"kept_by" integer,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_bound_facts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_bound_facts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"field" text NOT NULL,
	"seen" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_compositions" (
	"report_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"meeting_id" integer NOT NULL,
	"meeting_version" integer NOT NULL,
	"composed_at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "report_compositions_report_id_language_pk" PRIMARY KEY("report_id","language")
);
--> statement-breakpoint
CREATE TABLE "report_records" (
	"report_id" integer PRIMARY KEY NOT NULL,
	"meeting_version" integer NOT NULL,
	"names" text NOT NULL,
	"facts" jsonb NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "told_facts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "told_facts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"field" text NOT NULL,
	"seen" text NOT NULL,
	"recorded" text NOT NULL,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "end_date" date;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "unit_id" integer;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "body_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "body_zh" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "single" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_partners" ADD CONSTRAINT "meeting_partners_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_facts" ADD CONSTRAINT "kept_facts_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_facts" ADD CONSTRAINT "kept_facts_kept_by_accounts_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_bound_facts" ADD CONSTRAINT "report_bound_facts_version_id_report_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_compositions" ADD CONSTRAINT "report_compositions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_compositions" ADD CONSTRAINT "report_compositions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_records" ADD CONSTRAINT "report_records_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_facts" ADD CONSTRAINT "told_facts_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_facts_report" ON "kept_facts" USING btree ("report_id","language");--> statement-breakpoint
CREATE INDEX "report_bound_facts_version" ON "report_bound_facts" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "report_bound_facts_field" ON "report_bound_facts" USING btree ("field");--> statement-breakpoint
CREATE INDEX "report_compositions_meeting" ON "report_compositions" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "told_facts_report" ON "told_facts" USING btree ("report_id");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;