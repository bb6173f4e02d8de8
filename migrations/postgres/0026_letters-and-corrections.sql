-- Release before: runs on it.
ALTER TABLE "probationers" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "corrections" text;