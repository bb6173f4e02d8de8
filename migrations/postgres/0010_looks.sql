ALTER TABLE "trials" ADD COLUMN "result_hash" text;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "exported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "erased_by_arm" jsonb;