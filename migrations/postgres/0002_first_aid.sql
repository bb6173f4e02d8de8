DROP INDEX "messages_appointment";--> statement-breakpoint
ALTER TABLE "appointment_types" ADD COLUMN "colleague_slots" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "home" text;--> statement-breakpoint
ALTER TABLE "emails" ADD COLUMN "tells" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "action_links_person" ON "action_links" USING btree ("probationer_id");--> statement-breakpoint
CREATE INDEX "action_links_appointment" ON "action_links" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "action_links_request" ON "action_links" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "appointments_slot" ON "appointments" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "appointments_place" ON "appointments" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "emails_person" ON "emails" USING btree ("probationer_id");--> statement-breakpoint
CREATE INDEX "messages_use" ON "messages" USING btree ("state","useful_until");--> statement-breakpoint
CREATE INDEX "reminders_appointment" ON "reminders" USING btree ("appointment_id","state");--> statement-breakpoint
CREATE INDEX "requests_kind" ON "requests" USING btree ("office_id","kind","created_at");--> statement-breakpoint
CREATE INDEX "requests_person" ON "requests" USING btree ("probationer_id","created_at");--> statement-breakpoint
CREATE INDEX "requests_appointment" ON "requests" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "requests_message" ON "requests" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "messages_appointment" ON "messages" USING btree ("appointment_id","state");