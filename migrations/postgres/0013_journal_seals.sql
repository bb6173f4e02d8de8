-- Release before: runs on it.
CREATE TABLE "journal_seals" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sums" jsonb NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "journal" ADD COLUMN "seal_id" text;--> statement-breakpoint
CREATE INDEX "journal_unsealed" ON "journal" USING btree ("id") WHERE seal_id is null;