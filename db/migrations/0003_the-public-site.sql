CREATE TYPE "public"."event_kind" AS ENUM('activity', 'training');--> statement-breakpoint
CREATE TYPE "public"."event_status" AS ENUM('draft', 'published', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."registration_standing" AS ENUM('confirmed', 'waiting', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."feedback_standing" AS ENUM('waiting', 'shown', 'hidden');--> statement-breakpoint
CREATE TYPE "public"."search_kind" AS ENUM('report', 'meeting', 'case', 'district', 'event');--> statement-breakpoint
CREATE TABLE "case_collections" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_collections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"intro_en" text NOT NULL,
	"intro_zh" text NOT NULL,
	"year" integer NOT NULL,
	"meeting_id" integer,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "case_collections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"district_id" integer NOT NULL,
	"theme_id" integer NOT NULL,
	"year" integer NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"summary_en" text NOT NULL,
	"summary_zh" text NOT NULL,
	"problem_en" text NOT NULL,
	"problem_zh" text NOT NULL,
	"practice_en" text NOT NULL,
	"practice_zh" text NOT NULL,
	"result_en" text NOT NULL,
	"result_zh" text NOT NULL,
	"picture_key" text,
	"picture_alt_en" text DEFAULT '' NOT NULL,
	"picture_alt_zh" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "cases_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "collection_cases" (
	"collection_id" integer NOT NULL,
	"position" integer NOT NULL,
	"case_id" integer NOT NULL,
	CONSTRAINT "collection_cases_collection_id_position_pk" PRIMARY KEY("collection_id","position")
);
--> statement-breakpoint
CREATE TABLE "district_profiles" (
	"unit_id" integer PRIMARY KEY NOT NULL,
	"intro_en" text NOT NULL,
	"intro_zh" text NOT NULL,
	"address_en" text NOT NULL,
	"address_zh" text NOT NULL,
	"phone" text NOT NULL,
	"website" text NOT NULL,
	"picture_key" text
);
--> statement-breakpoint
CREATE TABLE "event_agenda" (
	"event_id" integer NOT NULL,
	"position" integer NOT NULL,
	"time" text NOT NULL,
	"text_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"internal" boolean NOT NULL,
	CONSTRAINT "event_agenda_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"kind" "event_kind" NOT NULL,
	"status" "event_status" NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"summary_en" text NOT NULL,
	"summary_zh" text NOT NULL,
	"description_en" text NOT NULL,
	"description_zh" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place_en" text NOT NULL,
	"place_zh" text NOT NULL,
	"host_unit_id" integer NOT NULL,
	"district_id" integer,
	"theme_id" integer,
	"registration_open" boolean NOT NULL,
	"capacity" integer,
	"closes_at" timestamp with time zone,
	"waiting_list" boolean NOT NULL,
	"cancel_reason_en" text DEFAULT '' NOT NULL,
	"cancel_reason_zh" text DEFAULT '' NOT NULL,
	"form_key" text,
	"created_by" integer,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "events_slug_unique" UNIQUE("slug"),
	CONSTRAINT "events_form_key_unique" UNIQUE("form_key")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registrations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"event_id" integer NOT NULL,
	"standing" "registration_standing" NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"people" integer NOT NULL,
	"language" "language" NOT NULL,
	"key_hash" text NOT NULL,
	"form_key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"moved_up_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "registrations_key_hash_unique" UNIQUE("key_hash"),
	CONSTRAINT "registrations_form_key_unique" UNIQUE("form_key"),
	CONSTRAINT "registrations_queue" UNIQUE("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "federation_details" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"organiser_en" text NOT NULL,
	"organiser_zh" text NOT NULL,
	"undertaken_by_en" text NOT NULL,
	"undertaken_by_zh" text NOT NULL,
	"support_en" text NOT NULL,
	"support_zh" text NOT NULL,
	"address_en" text NOT NULL,
	"address_zh" text NOT NULL,
	"postcode" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"icp_number" text NOT NULL,
	"police_number" text NOT NULL,
	"site_code" text NOT NULL,
	"government_meta" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"key" text PRIMARY KEY NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"file_name" text NOT NULL,
	"created_by" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "home_leads" (
	"position" integer PRIMARY KEY NOT NULL,
	"report_id" integer NOT NULL,
	CONSTRAINT "home_leads_report_id_unique" UNIQUE("report_id")
);
--> statement-breakpoint
CREATE TABLE "old_addresses" (
	"path" text PRIMARY KEY NOT NULL,
	"report_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_feedback" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_feedback_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"language" "language" NOT NULL,
	"standing" "feedback_standing" NOT NULL,
	"challenge" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"decided_by" integer,
	"decided_at" timestamp with time zone,
	CONSTRAINT "report_feedback_challenge_unique" UNIQUE("challenge")
);
--> statement-breakpoint
CREATE TABLE "report_pictures" (
	"version_id" integer NOT NULL,
	"position" integer NOT NULL,
	"picture_key" text NOT NULL,
	CONSTRAINT "report_pictures_version_id_position_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"kind" "search_kind" NOT NULL,
	"subject_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"path" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"words" text NOT NULL,
	"terms" "tsvector" NOT NULL,
	"section" text,
	"district_id" integer,
	"theme_id" integer,
	"at" timestamp with time zone NOT NULL,
	"year" integer NOT NULL,
	CONSTRAINT "search_entries_kind_subject_id_language_pk" PRIMARY KEY("kind","subject_id","language")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "themes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "themes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "internal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "is_public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "theme_id" integer;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "editor_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "change_note_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "report_versions" ADD COLUMN "change_note_zh" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "feedback_open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_collections" ADD CONSTRAINT "case_collections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_district_id_units_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_picture_key_pictures_key_fk" FOREIGN KEY ("picture_key") REFERENCES "public"."pictures"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_cases" ADD CONSTRAINT "collection_cases_collection_id_case_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."case_collections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_cases" ADD CONSTRAINT "collection_cases_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "district_profiles" ADD CONSTRAINT "district_profiles_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "district_profiles" ADD CONSTRAINT "district_profiles_picture_key_pictures_key_fk" FOREIGN KEY ("picture_key") REFERENCES "public"."pictures"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_agenda" ADD CONSTRAINT "event_agenda_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_host_unit_id_units_id_fk" FOREIGN KEY ("host_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_district_id_units_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_leads" ADD CONSTRAINT "home_leads_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_feedback" ADD CONSTRAINT "report_feedback_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_feedback" ADD CONSTRAINT "report_feedback_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pictures" ADD CONSTRAINT "report_pictures_version_id_report_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_pictures" ADD CONSTRAINT "report_pictures_picture_key_pictures_key_fk" FOREIGN KEY ("picture_key") REFERENCES "public"."pictures"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_district_id_units_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_public" ON "cases" USING btree ("published_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "events_public" ON "events" USING btree ("status","starts_at");--> statement-breakpoint
CREATE INDEX "registrations_event" ON "registrations" USING btree ("event_id","standing","at");--> statement-breakpoint
CREATE INDEX "report_feedback_report" ON "report_feedback" USING btree ("report_id","standing");--> statement-breakpoint
CREATE INDEX "report_pictures_key" ON "report_pictures" USING btree ("picture_key");--> statement-breakpoint
CREATE INDEX "search_entries_terms" ON "search_entries" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "search_entries_at" ON "search_entries" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_words_alike" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;