CREATE TYPE "public"."proposal_state" AS ENUM('proposed', 'accepted', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."follow_up_state" AS ENUM('issued', 'acknowledged', 'in_work', 'reported', 'checked', 'closed');--> statement-breakpoint
CREATE TYPE "public"."invitation_letter_kind" AS ENUM('invite', 'change', 'cancel', 'remind');--> statement-breakpoint
CREATE TYPE "public"."invitation_state" AS ENUM('draft', 'open', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."place_absence" AS ENUM('absent', 'excused');--> statement-breakpoint
CREATE TYPE "public"."place_origin" AS ENUM('invited', 'guest', 'lecturer', 'audience', 'walk_in');--> statement-breakpoint
CREATE TYPE "public"."place_reply" AS ENUM('silent', 'named', 'confirmed', 'declined');--> statement-breakpoint
CREATE TYPE "public"."question_kind" AS ENUM('yes_no', 'text', 'choice');--> statement-breakpoint
CREATE TYPE "public"."material_class" AS ENUM('public', 'federation', 'participants', 'secretariat');--> statement-breakpoint
CREATE TYPE "public"."meeting_kind" AS ENUM('quarterly', 'plenary', 'executive_committee', 'work_conference', 'training');--> statement-breakpoint
CREATE TYPE "public"."correction_answer" AS ENUM('open', 'accepted', 'declined');--> statement-breakpoint
CREATE TYPE "public"."minutes_state" AS ENUM('draft', 'circulated', 'approved', 'sealed');--> statement-breakpoint
CREATE TYPE "public"."plan_step_kind" AS ENUM('call_for_items', 'notice', 'replies_due', 'materials_due', 'agenda_frozen', 'meeting', 'news', 'minutes', 'asks_acknowledged');--> statement-breakpoint
CREATE TYPE "public"."day_kind" AS ENUM('rest', 'work');--> statement-breakpoint
CREATE TABLE "agendas" (
	"meeting_id" integer PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"frozen_at" timestamp with time zone,
	"call_until" date,
	"call_allows_late" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_proposals" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "item_proposals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"form_key" uuid NOT NULL,
	"meeting_id" integer NOT NULL,
	"unit_id" integer NOT NULL,
	"proposed_by" integer NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"kind" "agenda_kind" NOT NULL,
	"subject_en" text NOT NULL,
	"subject_zh" text NOT NULL,
	"minutes" integer,
	"reason" text DEFAULT '' NOT NULL,
	"state" "proposal_state" DEFAULT 'proposed' NOT NULL,
	"decision_reason" text DEFAULT '' NOT NULL,
	"decided_by" integer,
	"decided_at" timestamp with time zone,
	"item_id" integer,
	CONSTRAINT "item_proposals_form_key_unique" UNIQUE("form_key")
);
--> statement-breakpoint
CREATE TABLE "removed_items" (
	"item_id" integer PRIMARY KEY NOT NULL,
	"meeting_id" integer NOT NULL,
	"item" jsonb NOT NULL,
	"proposal_ids" jsonb NOT NULL,
	"material_ids" jsonb NOT NULL,
	"removed_by" integer,
	"removed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_steps" (
	"key" text PRIMARY KEY NOT NULL,
	"meeting_id" integer NOT NULL,
	"place_id" integer,
	"kind" text NOT NULL,
	"outcome" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_presences" (
	"item_id" integer NOT NULL,
	"place_id" integer NOT NULL,
	"present" boolean NOT NULL,
	CONSTRAINT "item_presences_item_id_place_id_pk" PRIMARY KEY("item_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "running_items" (
	"meeting_id" integer PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"item_id" integer,
	"began_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up_files" (
	"key" text PRIMARY KEY NOT NULL,
	"follow_up_id" integer NOT NULL,
	"step_id" integer,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"created_by" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up_links" (
	"step_id" integer NOT NULL,
	"position" integer NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "follow_up_links_step_id_position_pk" PRIMARY KEY("step_id","position")
);
--> statement-breakpoint
CREATE TABLE "follow_up_steps" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "follow_up_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"follow_up_id" integer NOT NULL,
	"step" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"progress" integer NOT NULL,
	"actor_id" integer,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up_support" (
	"follow_up_id" integer NOT NULL,
	"unit_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "follow_ups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" integer NOT NULL,
	"ask_id" integer,
	"text_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"lead_unit_id" integer NOT NULL,
	"due_on" date,
	"progress" integer DEFAULT 0 NOT NULL,
	"state" "follow_up_state" DEFAULT 'issued' NOT NULL,
	"last_step" text DEFAULT 'issue' NOT NULL,
	"reminded" text[] DEFAULT '{}' NOT NULL,
	"form_key" text,
	"issued_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "guest_invitations" (
	"place_id" integer PRIMARY KEY NOT NULL,
	"state" "invitation_state" DEFAULT 'draft' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"told" text,
	"opened_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "invitation_letters" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invitation_letters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"invitation_id" integer,
	"place_id" integer,
	"kind" "invitation_letter_kind" NOT NULL,
	"sequence" integer NOT NULL,
	"before" text,
	"written_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"sent_to" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invitations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"unit_id" integer NOT NULL,
	"state" "invitation_state" DEFAULT 'draft' NOT NULL,
	"key_hash" text,
	"key_seed" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"told" text,
	"opened_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "invitations_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "invited_roles" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invited_roles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"quota" integer NOT NULL,
	"observer" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_notices" (
	"meeting_id" integer PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"replies_due_on" date,
	"remind_days" integer[] DEFAULT '{3,1}' NOT NULL,
	"basis_en" text DEFAULT '' NOT NULL,
	"basis_zh" text DEFAULT '' NOT NULL,
	"requirements_en" text DEFAULT '' NOT NULL,
	"requirements_zh" text DEFAULT '' NOT NULL,
	"contact_en" text DEFAULT '' NOT NULL,
	"contact_zh" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_questions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_questions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" "question_kind" NOT NULL,
	"text_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"choices_en" text DEFAULT '' NOT NULL,
	"choices_zh" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_answers" (
	"place_id" integer NOT NULL,
	"question_id" integer NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "place_answers_place_id_question_id_pk" PRIMARY KEY("place_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "place_steps" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"place_id" integer NOT NULL,
	"step" text NOT NULL,
	"name" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"actor_id" integer,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "places_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" integer NOT NULL,
	"origin" "place_origin" NOT NULL,
	"invitation_id" integer,
	"role_id" integer,
	"unit_id" integer,
	"name" text DEFAULT '' NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"unit_text" text DEFAULT '' NOT NULL,
	"reply" "place_reply" DEFAULT 'silent' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"substitute" boolean DEFAULT false NOT NULL,
	"awaits_yes" boolean DEFAULT false NOT NULL,
	"signed_in_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	"absence" "place_absence"
);
--> statement-breakpoint
CREATE TABLE "unit_contacts" (
	"unit_id" integer PRIMARY KEY NOT NULL,
	"email" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "materials" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "materials_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"key" text NOT NULL,
	"meeting_id" integer NOT NULL,
	"item_id" integer,
	"position" integer NOT NULL,
	"class" "material_class" NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_by" integer,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "materials_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"item_id" integer NOT NULL,
	"position" integer NOT NULL,
	"text_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"unit_id" integer,
	"due_on" date
);
--> statement-breakpoint
CREATE TABLE "item_notes" (
	"item_id" integer PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"heard_en" text DEFAULT '' NOT NULL,
	"heard_zh" text DEFAULT '' NOT NULL,
	"discussed_en" text DEFAULT '' NOT NULL,
	"discussed_zh" text DEFAULT '' NOT NULL,
	"written_by" integer,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_minutes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_minutes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer NOT NULL,
	"meeting_id" integer NOT NULL,
	"prefix_en" text NOT NULL,
	"prefix_zh" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"state" "minutes_state" DEFAULT 'draft' NOT NULL,
	"document" jsonb NOT NULL,
	"compiled" jsonb NOT NULL,
	"writers" integer[] NOT NULL,
	"compiled_at" timestamp with time zone NOT NULL,
	"circulated_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	"approved_by" integer,
	"sealed_at" timestamp with time zone,
	"sealed_by" integer,
	"reminded_on" date,
	CONSTRAINT "meeting_minutes_meeting_id_unique" UNIQUE("meeting_id")
);
--> statement-breakpoint
CREATE TABLE "minutes_annexes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "minutes_annexes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"minutes_id" integer NOT NULL,
	"number" integer NOT NULL,
	"text_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"author_id" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_corrections" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "minutes_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"minutes_id" integer NOT NULL,
	"unit_id" integer,
	"author_id" integer NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"answer" "correction_answer" DEFAULT 'open' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"answered_by" integer,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sealed_rows" (
	"seal_id" integer NOT NULL,
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "sealed_rows_seal_id_table_name_row_id_pk" PRIMARY KEY("seal_id","table_name","row_id")
);
--> statement-breakpoint
CREATE TABLE "seals" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "seals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"annex_id" integer,
	"columns" jsonb NOT NULL,
	"manifest_hash" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "seals_annex_id_unique" UNIQUE("annex_id"),
	CONSTRAINT "seals_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "calendar_keys" (
	"account_id" integer PRIMARY KEY NOT NULL,
	"salt" text NOT NULL,
	"key_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "checklist_items" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "checklist_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"text_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" integer,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "plan_steps" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" integer NOT NULL,
	"kind" "plan_step_kind" NOT NULL,
	"offset_days" integer NOT NULL,
	"due_on" date,
	"pinned" boolean DEFAULT false NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" integer,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "working_day_exceptions" (
	"day" date PRIMARY KEY NOT NULL,
	"kind" "day_kind" NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_meeting_id_position_pk";--> statement-breakpoint
ALTER TABLE "asks" DROP CONSTRAINT "asks_meeting_id_position_pk";--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "id" integer PRIMARY KEY NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "agenda_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "standing" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "asks" ADD COLUMN "id" integer PRIMARY KEY NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "asks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "asks" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "meeting_series" ADD COLUMN "kind" "meeting_kind" DEFAULT 'quarterly' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "starts_at" time(0);--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "ends_at" time(0);--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "form_key" text;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_proposals" ADD CONSTRAINT "item_proposals_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_proposals" ADD CONSTRAINT "item_proposals_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_proposals" ADD CONSTRAINT "item_proposals_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_proposals" ADD CONSTRAINT "item_proposals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_proposals" ADD CONSTRAINT "item_proposals_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removed_items" ADD CONSTRAINT "removed_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removed_items" ADD CONSTRAINT "removed_items_removed_by_accounts_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_steps" ADD CONSTRAINT "desk_steps_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_steps" ADD CONSTRAINT "desk_steps_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_presences" ADD CONSTRAINT "item_presences_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_presences" ADD CONSTRAINT "item_presences_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "running_items" ADD CONSTRAINT "running_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "running_items" ADD CONSTRAINT "running_items_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_files" ADD CONSTRAINT "follow_up_files_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_files" ADD CONSTRAINT "follow_up_files_step_id_follow_up_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."follow_up_steps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_files" ADD CONSTRAINT "follow_up_files_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_links" ADD CONSTRAINT "follow_up_links_step_id_follow_up_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."follow_up_steps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_steps" ADD CONSTRAINT "follow_up_steps_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_steps" ADD CONSTRAINT "follow_up_steps_actor_id_accounts_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_support" ADD CONSTRAINT "follow_up_support_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_support" ADD CONSTRAINT "follow_up_support_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_lead_unit_id_units_id_fk" FOREIGN KEY ("lead_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_invitations" ADD CONSTRAINT "guest_invitations_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_letters" ADD CONSTRAINT "invitation_letters_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_letters" ADD CONSTRAINT "invitation_letters_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invited_roles" ADD CONSTRAINT "invited_roles_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notices" ADD CONSTRAINT "meeting_notices_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_questions" ADD CONSTRAINT "meeting_questions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_answers" ADD CONSTRAINT "place_answers_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_answers" ADD CONSTRAINT "place_answers_question_id_meeting_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."meeting_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_steps" ADD CONSTRAINT "place_steps_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_steps" ADD CONSTRAINT "place_steps_actor_id_accounts_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_role_id_invited_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."invited_roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_contacts" ADD CONSTRAINT "unit_contacts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_notes" ADD CONSTRAINT "item_notes_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_notes" ADD CONSTRAINT "item_notes_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_approved_by_accounts_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_sealed_by_accounts_id_fk" FOREIGN KEY ("sealed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_annexes" ADD CONSTRAINT "minutes_annexes_minutes_id_meeting_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."meeting_minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_annexes" ADD CONSTRAINT "minutes_annexes_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_minutes_id_meeting_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."meeting_minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_rows" ADD CONSTRAINT "sealed_rows_seal_id_seals_id_fk" FOREIGN KEY ("seal_id") REFERENCES "public"."seals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_annex_id_minutes_annexes_id_fk" FOREIGN KEY ("annex_id") REFERENCES "public"."minutes_annexes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_keys" ADD CONSTRAINT "calendar_keys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_steps" ADD CONSTRAINT "plan_steps_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_steps" ADD CONSTRAINT "plan_steps_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_proposals_meeting" ON "item_proposals" USING btree ("meeting_id","proposed_at");--> statement-breakpoint
CREATE INDEX "item_proposals_unit" ON "item_proposals" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "item_proposals_item" ON "item_proposals" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "removed_items_meeting" ON "removed_items" USING btree ("meeting_id","removed_at");--> statement-breakpoint
CREATE INDEX "desk_steps_meeting" ON "desk_steps" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_up_files_waiting" ON "follow_up_files" USING btree ("follow_up_id","sha256","name") WHERE "follow_up_files"."step_id" is null;--> statement-breakpoint
CREATE INDEX "follow_up_files_follow_up" ON "follow_up_files" USING btree ("follow_up_id");--> statement-breakpoint
CREATE INDEX "follow_up_files_step" ON "follow_up_files" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "follow_up_steps_follow_up" ON "follow_up_steps" USING btree ("follow_up_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_up_support_unit" ON "follow_up_support" USING btree ("follow_up_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_ups_ask" ON "follow_ups" USING btree ("ask_id","lead_unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_ups_form" ON "follow_ups" USING btree ("form_key","lead_unit_id");--> statement-breakpoint
CREATE INDEX "follow_ups_lead" ON "follow_ups" USING btree ("lead_unit_id","state");--> statement-breakpoint
CREATE INDEX "follow_ups_meeting" ON "follow_ups" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "follow_ups_open" ON "follow_ups" USING btree ("state","due_on") WHERE "follow_ups"."state" <> 'closed';--> statement-breakpoint
CREATE INDEX "invitation_letters_invitation" ON "invitation_letters" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "invitation_letters_place" ON "invitation_letters" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_unit" ON "invitations" USING btree ("meeting_id","unit_id");--> statement-breakpoint
CREATE INDEX "invited_roles_meeting" ON "invited_roles" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_questions_meeting" ON "meeting_questions" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "place_steps_place" ON "place_steps" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "places_meeting" ON "places" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "places_invitation" ON "places" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "materials_meeting" ON "materials" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "materials_item" ON "materials" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "decisions_item" ON "decisions" USING btree ("item_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_minutes_number" ON "meeting_minutes" USING btree ("prefix_zh","year","number");--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_annexes_number" ON "minutes_annexes" USING btree ("minutes_id","number");--> statement-breakpoint
CREATE INDEX "minutes_corrections_minutes" ON "minutes_corrections" USING btree ("minutes_id");--> statement-breakpoint
CREATE INDEX "seals_meeting" ON "seals" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "checklist_items_meeting" ON "checklist_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_steps_kind" ON "plan_steps" USING btree ("meeting_id","kind");--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "asks_meeting" ON "asks" USING btree ("meeting_id","position");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_form_key_unique" UNIQUE("form_key");