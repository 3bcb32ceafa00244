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
ALTER TABLE "kept_facts" ADD CONSTRAINT "kept_facts_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_facts" ADD CONSTRAINT "kept_facts_kept_by_accounts_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_compositions" ADD CONSTRAINT "report_compositions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_compositions" ADD CONSTRAINT "report_compositions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_facts_report" ON "kept_facts" USING btree ("report_id","language");--> statement-breakpoint
CREATE INDEX "report_compositions_meeting" ON "report_compositions" USING btree ("meeting_id");