ALTER TABLE "offices" ADD COLUMN "welcomes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "probationers" ADD COLUMN "met_at" timestamp (3) with time zone;