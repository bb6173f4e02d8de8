DROP INDEX "messages_appointment";--> statement-breakpoint
ALTER TABLE "appointment_types" ADD COLUMN "colleague_slots" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "home" text;--> statement-breakpoint
CREATE INDEX "reminders_appointment" ON "reminders" USING btree ("appointment_id","state");--> statement-breakpoint
CREATE INDEX "requests_person" ON "requests" USING btree ("probationer_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_appointment" ON "messages" USING btree ("appointment_id","state");