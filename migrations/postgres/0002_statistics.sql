DROP INDEX "messages_appointment";--> statement-breakpoint
CREATE INDEX "reminders_appointment" ON "reminders" USING btree ("appointment_id","state");--> statement-breakpoint
CREATE INDEX "messages_appointment" ON "messages" USING btree ("appointment_id","state");