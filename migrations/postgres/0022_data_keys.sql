-- Release before: runs on it.
CREATE TABLE "data_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"use" text NOT NULL,
	"place" integer NOT NULL,
	"wrapped" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_since" timestamp (3) with time zone,
	"moved" integer
);
--> statement-breakpoint
ALTER TABLE "journal_seals" ADD COLUMN "key_place" integer;