CREATE TABLE "activity_counts" (
	"office_id" text NOT NULL,
	"month" text NOT NULL,
	"what" text NOT NULL,
	"detail" text NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "activity_counts_once" PRIMARY KEY("office_id","month","what","detail")
);
--> statement-breakpoint
CREATE TABLE "allocations" (
	"trial_id" text NOT NULL,
	"probationer_id" text NOT NULL,
	"arm" text NOT NULL,
	"stratum" text NOT NULL,
	"allocated_at" timestamp (3) with time zone NOT NULL,
	"complained" boolean DEFAULT false NOT NULL,
	CONSTRAINT "allocations_trial_id_probationer_id_pk" PRIMARY KEY("trial_id","probationer_id")
);
--> statement-breakpoint
CREATE TABLE "attendance_counts" (
	"office_id" text NOT NULL,
	"month" text NOT NULL,
	"by" text NOT NULL,
	"value" text NOT NULL,
	"outcome" text NOT NULL,
	"count" integer NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "attendance_counts_once" PRIMARY KEY("office_id","month","by","value","outcome")
);
--> statement-breakpoint
CREATE TABLE "attendance_months" (
	"office_id" text NOT NULL,
	"month" text NOT NULL,
	"state" text NOT NULL,
	"counted_at" timestamp (3) with time zone,
	CONSTRAINT "attendance_months_once" PRIMARY KEY("office_id","month")
);
--> statement-breakpoint
CREATE TABLE "misreadings" (
	"id" text PRIMARY KEY NOT NULL,
	"message_id" text,
	"office_id" text NOT NULL,
	"read" text NOT NULL,
	"meant" text NOT NULL,
	"danger" text,
	"agent_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "set_apart" (
	"probationer_id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_counts" (
	"office_id" text NOT NULL,
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"fate" text NOT NULL,
	"code" text NOT NULL,
	"texts" integer NOT NULL,
	"segments" integer NOT NULL,
	CONSTRAINT "text_counts_once" PRIMARY KEY("office_id","day","kind","fate","code")
);
--> statement-breakpoint
CREATE TABLE "trials" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"protocol" text NOT NULL,
	"protocol_hash" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"until" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"erased" integer DEFAULT 0 NOT NULL,
	"looked_at" timestamp (3) with time zone,
	"result" text
);
--> statement-breakpoint
ALTER TABLE "agents" ADD COLUMN "monthly_report" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "first_starts_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "trial_id" text;--> statement-breakpoint
ALTER TABLE "activity_counts" ADD CONSTRAINT "activity_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_trial_id_trials_id_fk" FOREIGN KEY ("trial_id") REFERENCES "public"."trials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_months" ADD CONSTRAINT "attendance_months_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misreadings" ADD CONSTRAINT "misreadings_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misreadings" ADD CONSTRAINT "misreadings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misreadings" ADD CONSTRAINT "misreadings_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_apart" ADD CONSTRAINT "set_apart_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_counts" ADD CONSTRAINT "text_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trials" ADD CONSTRAINT "trials_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allocations_person" ON "allocations" USING btree ("probationer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "misreadings_message" ON "misreadings" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "misreadings_office" ON "misreadings" USING btree ("office_id","at");--> statement-breakpoint
CREATE INDEX "trials_office" ON "trials" USING btree ("office_id","written_at");--> statement-breakpoint
CREATE INDEX "messages_exchanged" ON "messages" USING btree ("office_id","created_at") WHERE phone_key is not null;