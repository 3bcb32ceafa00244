CREATE TYPE "public"."training_feedback_letter_kind" AS ENUM('ask', 'remind');--> statement-breakpoint
CREATE TYPE "public"."training_feedback_question_kind" AS ENUM('content', 'lecturer', 'organisation', 'use', 'scale', 'words', 'helped', 'change');--> statement-breakpoint
CREATE TABLE "archived_seals" (
	"seal_id" integer PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"previous" text NOT NULL,
	"manifest_hash" text NOT NULL,
	"hash" text NOT NULL,
	"proof" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "archived_wordings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "archived_wordings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"was" jsonb NOT NULL,
	"is" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_imports" (
	"meeting_id" integer PRIMARY KEY NOT NULL,
	"content_hash" text NOT NULL,
	"origin" text NOT NULL,
	"archived_at" timestamp with time zone NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_imports_content_hash_unique" UNIQUE("content_hash")
);
--> statement-breakpoint
CREATE TABLE "training_feedback_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_feedback_forms" (
	"meeting_id" integer PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"days" integer NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "training_feedback_forms_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "training_feedback_keys" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_feedback_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"place_id" integer,
	"by_letter" boolean NOT NULL,
	"key_hash" text NOT NULL,
	"seed" text NOT NULL,
	"spent" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_feedback_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "training_feedback_letters" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_feedback_letters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key_id" integer NOT NULL,
	"kind" "training_feedback_letter_kind" NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "training_feedback_questions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_feedback_questions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" "training_feedback_question_kind" NOT NULL,
	"text_en" text DEFAULT '' NOT NULL,
	"text_zh" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_feedback_replies" (
	"answer_id" uuid NOT NULL,
	"question_id" integer NOT NULL,
	"mark" integer,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "training_feedback_replies_answer_id_question_id_pk" PRIMARY KEY("answer_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "training_hours" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_hours_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"place_id" integer,
	"name" text NOT NULL,
	"post" text NOT NULL,
	"unit_id" integer,
	"unit_text" text NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"held_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"computed_minutes" integer NOT NULL,
	"reason" text NOT NULL,
	"credited_by" integer NOT NULL,
	"credited_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "training_minutes" (
	"place_id" integer PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"minutes" integer NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lecturers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lecturers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"person_id" integer NOT NULL,
	"institution_en" text DEFAULT '' NOT NULL,
	"institution_zh" text DEFAULT '' NOT NULL,
	"fields_en" text DEFAULT '' NOT NULL,
	"fields_zh" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"put_aside_at" timestamp with time zone,
	"form_key" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "lecturers_person_id_unique" UNIQUE("person_id"),
	CONSTRAINT "lecturers_form_key_unique" UNIQUE("form_key")
);
--> statement-breakpoint
CREATE TABLE "training_audiences" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_audiences_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"expected" integer
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "of_training" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "audience_id" integer;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "person_id" integer;--> statement-breakpoint
ALTER TABLE "meeting_series" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "archived_seals" ADD CONSTRAINT "archived_seals_seal_id_seals_id_fk" FOREIGN KEY ("seal_id") REFERENCES "public"."seals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "archived_wordings" ADD CONSTRAINT "archived_wordings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_imports" ADD CONSTRAINT "meeting_imports_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_answers" ADD CONSTRAINT "training_feedback_answers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_forms" ADD CONSTRAINT "training_feedback_forms_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_keys" ADD CONSTRAINT "training_feedback_keys_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_keys" ADD CONSTRAINT "training_feedback_keys_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_letters" ADD CONSTRAINT "training_feedback_letters_key_id_training_feedback_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."training_feedback_keys"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_questions" ADD CONSTRAINT "training_feedback_questions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_replies" ADD CONSTRAINT "training_feedback_replies_answer_id_training_feedback_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."training_feedback_answers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback_replies" ADD CONSTRAINT "training_feedback_replies_question_id_training_feedback_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."training_feedback_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_hours" ADD CONSTRAINT "training_hours_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_hours" ADD CONSTRAINT "training_hours_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_hours" ADD CONSTRAINT "training_hours_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_hours" ADD CONSTRAINT "training_hours_credited_by_accounts_id_fk" FOREIGN KEY ("credited_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_minutes" ADD CONSTRAINT "training_minutes_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lecturers" ADD CONSTRAINT "lecturers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_audiences" ADD CONSTRAINT "training_audiences_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "archived_wordings_meeting" ON "archived_wordings" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "training_feedback_answers_meeting" ON "training_feedback_answers" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "training_feedback_keys_meeting" ON "training_feedback_keys" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "training_feedback_keys_place" ON "training_feedback_keys" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "training_feedback_letters_key" ON "training_feedback_letters" USING btree ("key_id","kind");--> statement-breakpoint
CREATE INDEX "training_feedback_questions_meeting" ON "training_feedback_questions" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "training_hours_meeting" ON "training_hours" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "training_hours_person" ON "training_hours" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "training_hours_place" ON "training_hours" USING btree ("place_id") WHERE "training_hours"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "training_audiences_meeting" ON "training_audiences" USING btree ("meeting_id","position");--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_audience_id_training_audiences_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."training_audiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;