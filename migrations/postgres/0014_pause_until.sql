-- Release before: runs on it.
ALTER TABLE "probationers" ADD COLUMN "paused_until" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "probationers_paused" ON "probationers" USING btree ("paused_until") WHERE paused_until is not null;