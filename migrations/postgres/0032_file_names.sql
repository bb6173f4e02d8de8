-- Release before: runs on it.
ALTER TABLE "imports" ADD COLUMN "name_gone_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "imports_named" ON "imports" USING btree ("started_at") WHERE name_gone_at is null;