-- Release before: runs on it.
ALTER TABLE "offices" ADD COLUMN "rehearsal_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "team_phones" text;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "first_run" jsonb;