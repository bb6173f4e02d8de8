-- Release before: runs on it.
DROP INDEX "messages_due";--> statement-breakpoint
DROP INDEX "messages_turn";--> statement-breakpoint
DROP INDEX "messages_use";--> statement-breakpoint
DROP INDEX "messages_fate";--> statement-breakpoint
CREATE INDEX "messages_moment" ON "messages" USING btree ("state","due_at","office_id","useful_until");--> statement-breakpoint
CREATE INDEX "messages_urgent" ON "messages" USING btree ("state","rank","due_at") WHERE rank < 2;