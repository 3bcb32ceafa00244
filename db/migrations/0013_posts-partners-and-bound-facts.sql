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
ALTER TABLE "meetings" ADD COLUMN "end_date" date;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "unit_id" integer;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "body_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "body_zh" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "single" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_partners" ADD CONSTRAINT "meeting_partners_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;