-- Release before: runs on it.
DROP INDEX "messages_due";--> statement-breakpoint
DROP INDEX "messages_turn";--> statement-breakpoint
DROP INDEX "messages_use";--> statement-breakpoint
CREATE INDEX "messages_moment" ON "messages" USING btree ("state","due_at","useful_until");--> statement-breakpoint
CREATE INDEX "messages_urgent" ON "messages" USING btree ("state","rank","due_at") WHERE rank < 2;--> statement-breakpoint
CREATE INDEX "messages_tried" ON "messages" USING btree ("office_id","created_at") WHERE kind = 'wordingTried';