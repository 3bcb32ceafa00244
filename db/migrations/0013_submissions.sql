CREATE TYPE "public"."channel_level" AS ENUM('federation', 'city', 'national');--> statement-breakpoint
CREATE TYPE "public"."credit_kind" AS ENUM('valid', 'adoption', 'picture', 'comment', 'commission_missed', 'below_minimum');--> statement-breakpoint
CREATE TYPE "public"."dispute_outcome" AS ENUM('upheld', 'refused');--> statement-breakpoint
CREATE TYPE "public"."item_kind" AS ENUM('work', 'practice', 'problem', 'opinion', 'person');--> statement-breakpoint
CREATE TYPE "public"."item_length" AS ENUM('short', 'long');--> statement-breakpoint
CREATE TYPE "public"."item_state" AS ENUM('draft', 'submitted', 'valid', 'returned', 'merged', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."work_report_state" AS ENUM('draft', 'submitted', 'returned', 'accepted');--> statement-breakpoint
CREATE TABLE "adoptions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "adoptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"item_id" integer NOT NULL,
	"channel_id" integer NOT NULL,
	"adopted_on" date NOT NULL,
	"adopted_by" integer,
	"report_id" integer,
	"taken_back_at" timestamp with time zone,
	"taken_back_reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "channels_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"level" "channel_level" NOT NULL,
	"position" smallint NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "channels_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "commission_units" (
	"commission_id" integer NOT NULL,
	"unit_id" integer NOT NULL,
	"excused" text DEFAULT '' NOT NULL,
	CONSTRAINT "commission_units_commission_id_unit_id_pk" PRIMARY KEY("commission_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "commissions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commissions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title_zh" text NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"text_zh" text NOT NULL,
	"text_en" text DEFAULT '' NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "credit_disputes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "credit_disputes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"unit_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"quarter" smallint NOT NULL,
	"item_id" integer,
	"adoption_id" integer,
	"text" text NOT NULL,
	"raised_by" integer,
	"raised_at" timestamp with time zone NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"outcome" "dispute_outcome",
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "information_items" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "information_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"unit_id" integer NOT NULL,
	"created_by" integer,
	"author" text NOT NULL,
	"kind" "item_kind" NOT NULL,
	"length" "item_length" NOT NULL,
	"event_on" date NOT NULL,
	"title_zh" text NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"body_zh" text NOT NULL,
	"body_en" text DEFAULT '' NOT NULL,
	"state" "item_state" DEFAULT 'draft' NOT NULL,
	"commission_id" integer,
	"return_reason" text DEFAULT '' NOT NULL,
	"merged_into_id" integer,
	"comment" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"form_key" text
);
--> statement-breakpoint
CREATE TABLE "item_pictures" (
	"item_id" integer NOT NULL,
	"position" smallint NOT NULL,
	"picture_key" text NOT NULL,
	"alt_zh" text DEFAULT '' NOT NULL,
	"alt_en" text DEFAULT '' NOT NULL,
	"consent" boolean DEFAULT false NOT NULL,
	CONSTRAINT "item_pictures_item_id_position_pk" PRIMARY KEY("item_id","position")
);
--> statement-breakpoint
CREATE TABLE "ledger_credits" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_credits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"unit_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"quarter" smallint NOT NULL,
	"kind" "credit_kind" NOT NULL,
	"author" text DEFAULT '' NOT NULL,
	"item_id" integer,
	"adoption_id" integer,
	"commission_id" integer,
	"month" text,
	"points" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scoring_schemes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "scoring_schemes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"counts_from" date NOT NULL,
	"settings" jsonb NOT NULL,
	"reason" text NOT NULL,
	"created_by" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "work_report_forms" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "work_report_forms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"series_id" integer NOT NULL,
	"from_year" smallint NOT NULL,
	"from_quarter" smallint NOT NULL,
	"content" jsonb NOT NULL,
	"created_by" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "work_report_rounds" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "work_report_rounds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"series_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"quarter" smallint NOT NULL,
	"form_id" integer NOT NULL,
	"due_on" date NOT NULL,
	"grace_days" smallint DEFAULT 0 NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "work_report_submissions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "work_report_submissions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"number" smallint NOT NULL,
	"answers" jsonb NOT NULL,
	"submitted_by" integer,
	"submitted_at" timestamp with time zone NOT NULL,
	"remarks" jsonb,
	"returned_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "work_reports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "work_reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"round_id" integer NOT NULL,
	"unit_id" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" "work_report_state" DEFAULT 'draft' NOT NULL,
	"answers" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"first_submitted_at" timestamp with time zone,
	"reminded" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_item_id_information_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."information_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_adopted_by_accounts_id_fk" FOREIGN KEY ("adopted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commission_units" ADD CONSTRAINT "commission_units_commission_id_commissions_id_fk" FOREIGN KEY ("commission_id") REFERENCES "public"."commissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commission_units" ADD CONSTRAINT "commission_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_disputes" ADD CONSTRAINT "credit_disputes_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_disputes" ADD CONSTRAINT "credit_disputes_item_id_information_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."information_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_disputes" ADD CONSTRAINT "credit_disputes_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_disputes" ADD CONSTRAINT "credit_disputes_raised_by_accounts_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_items" ADD CONSTRAINT "information_items_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_items" ADD CONSTRAINT "information_items_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_items" ADD CONSTRAINT "information_items_commission_id_commissions_id_fk" FOREIGN KEY ("commission_id") REFERENCES "public"."commissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_pictures" ADD CONSTRAINT "item_pictures_item_id_information_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."information_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_pictures" ADD CONSTRAINT "item_pictures_picture_key_pictures_key_fk" FOREIGN KEY ("picture_key") REFERENCES "public"."pictures"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_credits" ADD CONSTRAINT "ledger_credits_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_credits" ADD CONSTRAINT "ledger_credits_item_id_information_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."information_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_credits" ADD CONSTRAINT "ledger_credits_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_credits" ADD CONSTRAINT "ledger_credits_commission_id_commissions_id_fk" FOREIGN KEY ("commission_id") REFERENCES "public"."commissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoring_schemes" ADD CONSTRAINT "scoring_schemes_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_report_forms" ADD CONSTRAINT "work_report_forms_series_id_meeting_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_report_forms" ADD CONSTRAINT "work_report_forms_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_report_rounds" ADD CONSTRAINT "work_report_rounds_series_id_meeting_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_report_rounds" ADD CONSTRAINT "work_report_rounds_form_id_work_report_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."work_report_forms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_report_submissions" ADD CONSTRAINT "work_report_submissions_report_id_work_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."work_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_report_submissions" ADD CONSTRAINT "work_report_submissions_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_reports" ADD CONSTRAINT "work_reports_round_id_work_report_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."work_report_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_reports" ADD CONSTRAINT "work_reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adoptions_standing" ON "adoptions" USING btree ("item_id","channel_id") WHERE "adoptions"."taken_back_at" is null;--> statement-breakpoint
CREATE INDEX "adoptions_report" ON "adoptions" USING btree ("report_id") WHERE "adoptions"."report_id" is not null;--> statement-breakpoint
CREATE INDEX "commission_units_unit" ON "commission_units" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "credit_disputes_unit" ON "credit_disputes" USING btree ("unit_id","raised_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "credit_disputes_open" ON "credit_disputes" USING btree ("raised_at") WHERE "credit_disputes"."answered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "information_items_form" ON "information_items" USING btree ("form_key");--> statement-breakpoint
CREATE INDEX "information_items_unit" ON "information_items" USING btree ("unit_id","submitted_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "information_items_waiting" ON "information_items" USING btree ("submitted_at") WHERE "information_items"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "information_items_merged" ON "information_items" USING btree ("merged_into_id") WHERE "information_items"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "ledger_credits_unit" ON "ledger_credits" USING btree ("unit_id","year","quarter");--> statement-breakpoint
CREATE INDEX "ledger_credits_quarter" ON "ledger_credits" USING btree ("year","quarter");--> statement-breakpoint
CREATE INDEX "ledger_credits_item" ON "ledger_credits" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "work_report_forms_series" ON "work_report_forms" USING btree ("series_id","from_year" DESC NULLS LAST,"from_quarter" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "work_report_rounds_quarter" ON "work_report_rounds" USING btree ("series_id","year","quarter");--> statement-breakpoint
CREATE UNIQUE INDEX "work_report_submissions_number" ON "work_report_submissions" USING btree ("report_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "work_reports_unit" ON "work_reports" USING btree ("round_id","unit_id");--> statement-breakpoint
CREATE INDEX "work_reports_of_unit" ON "work_reports" USING btree ("unit_id");