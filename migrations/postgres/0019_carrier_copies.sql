-- Release before: runs on it.
CREATE TABLE "found_sent" (
	"sid" text PRIMARY KEY NOT NULL,
	"phone_key" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"code" integer,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"sid" text PRIMARY KEY NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"gave_up_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "found_sent_phone" ON "found_sent" USING btree ("phone_key","sent_at");--> statement-breakpoint
CREATE INDEX "redactions_due" ON "redactions" USING btree ("gave_up_at","due_at");