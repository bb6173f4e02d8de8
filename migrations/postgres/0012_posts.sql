-- Release before: runs on it.
ALTER TABLE "agents" ADD COLUMN "elsewhere" jsonb;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "office_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;