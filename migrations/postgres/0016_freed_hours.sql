-- Release before: runs on it.
CREATE TABLE "freed_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"appointment_id" text,
	"type" text NOT NULL,
	"agent_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer,
	"place_id" text NOT NULL,
	"slot_id" text,
	"opened" boolean DEFAULT false NOT NULL,
	"by_office" boolean NOT NULL,
	"state" text NOT NULL,
	"ask_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hour_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"hour_id" text NOT NULL,
	"probationer_id" text NOT NULL,
	"appointment_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "appointment_types" ADD COLUMN "freed_hours" text;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "wish" text;--> statement-breakpoint
ALTER TABLE "freed_hours" ADD CONSTRAINT "freed_hours_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "freed_hours" ADD CONSTRAINT "freed_hours_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "freed_hours" ADD CONSTRAINT "freed_hours_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_offers" ADD CONSTRAINT "hour_offers_hour_id_freed_hours_id_fk" FOREIGN KEY ("hour_id") REFERENCES "public"."freed_hours"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_offers" ADD CONSTRAINT "hour_offers_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_offers" ADD CONSTRAINT "hour_offers_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "freed_hours_state" ON "freed_hours" USING btree ("state","ask_at");--> statement-breakpoint
CREATE INDEX "freed_hours_appointment" ON "freed_hours" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "freed_hours_agent" ON "freed_hours" USING btree ("agent_id","starts_at");--> statement-breakpoint
CREATE INDEX "freed_hours_day" ON "freed_hours" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "freed_hours_slot" ON "freed_hours" USING btree ("slot_id") WHERE slot_id is not null and state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "hour_offers_once" ON "hour_offers" USING btree ("hour_id","probationer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hour_offers_standing" ON "hour_offers" USING btree ("probationer_id") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "hour_offers_person" ON "hour_offers" USING btree ("probationer_id","created_at");--> statement-breakpoint
CREATE INDEX "hour_offers_appointment" ON "hour_offers" USING btree ("appointment_id");