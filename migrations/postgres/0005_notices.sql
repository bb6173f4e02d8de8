CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"office_id" text NOT NULL,
	"agent_id" text,
	"kind" text NOT NULL,
	"probationer_id" text,
	"appointment_id" text,
	"phone_key" text,
	"values" text NOT NULL,
	"thread" text,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"email_id" text,
	"said" text
);
--> statement-breakpoint
DROP INDEX "emails_agent";--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_email_id_emails_id_fk" FOREIGN KEY ("email_id") REFERENCES "public"."emails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_key" ON "notices" USING btree ("key");--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("email_id","due_at");--> statement-breakpoint
CREATE INDEX "notices_reader" ON "notices" USING btree ("agent_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("probationer_id");--> statement-breakpoint
CREATE INDEX "notices_appointment" ON "notices" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "notices_phone" ON "notices" USING btree ("phone_key");--> statement-breakpoint
ALTER TABLE "emails" DROP COLUMN "tells";