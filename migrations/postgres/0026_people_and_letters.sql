-- Release before: runs on it.
ALTER TABLE "obligations" ADD COLUMN "proved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "obligations" ADD COLUMN "told" text;--> statement-breakpoint
ALTER TABLE "probationers" ADD COLUMN "birth_date" text;--> statement-breakpoint
ALTER TABLE "probationers" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "corrections" text;