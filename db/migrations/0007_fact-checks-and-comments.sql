CREATE TYPE "public"."thread_field" AS ENUM('title', 'summary', 'body');--> statement-breakpoint
CREATE TYPE "public"."thread_kind" AS ENUM('comment', 'suggestion');--> statement-breakpoint
CREATE TYPE "public"."thread_state" AS ENUM('open', 'resolved', 'accepted', 'refused');--> statement-breakpoint
CREATE TYPE "public"."fact_verdict" AS ENUM('right', 'wrong', 'unsure');--> statement-breakpoint
CREATE TABLE "comment_mentions" (
	"comment_id" uuid NOT NULL,
	"account_id" integer NOT NULL,
	CONSTRAINT "comment_mentions_comment_id_account_id_pk" PRIMARY KEY("comment_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "report_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"author" integer NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "report_threads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"field" "thread_field" NOT NULL,
	"quote" text NOT NULL,
	"kind" "thread_kind" NOT NULL,
	"suggested" text NOT NULL,
	"state" "thread_state" NOT NULL,
	"begun_by" integer NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"settled_by" integer,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "fact_check_answers" (
	"check_id" integer NOT NULL,
	"block" integer NOT NULL,
	"block_text" text NOT NULL,
	"verdict" "fact_verdict",
	"words" text NOT NULL,
	CONSTRAINT "fact_check_answers_check_id_block_pk" PRIMARY KEY("check_id","block")
);
--> statement-breakpoint
CREATE TABLE "fact_checks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fact_checks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"language" "language" NOT NULL,
	"text" jsonb NOT NULL,
	"picture_keys" text[] NOT NULL,
	"key_hash" text NOT NULL,
	"form_key" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"question" text NOT NULL,
	"asked_by" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"revoked_by" integer,
	"revoked_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"overall" text DEFAULT '' NOT NULL,
	CONSTRAINT "fact_checks_key_hash_unique" UNIQUE("key_hash"),
	CONSTRAINT "fact_checks_form_key_unique" UNIQUE("form_key")
);
--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_report_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."report_comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_thread_id_report_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."report_threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_author_accounts_id_fk" FOREIGN KEY ("author") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_threads" ADD CONSTRAINT "report_threads_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_threads" ADD CONSTRAINT "report_threads_begun_by_accounts_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_threads" ADD CONSTRAINT "report_threads_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_check_answers" ADD CONSTRAINT "fact_check_answers_check_id_fact_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."fact_checks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_version_id_report_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."report_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_asked_by_accounts_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_revoked_by_accounts_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_comments_thread" ON "report_comments" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "report_threads_report" ON "report_threads" USING btree ("report_id","begun_at");--> statement-breakpoint
CREATE INDEX "fact_checks_report" ON "fact_checks" USING btree ("report_id","asked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "fact_checks_asked_by" ON "fact_checks" USING btree ("asked_by","expires_at");