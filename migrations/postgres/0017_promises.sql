-- Release before: runs on it.
CREATE TABLE "promise_counts" (
	"office_id" text NOT NULL,
	"day" text NOT NULL,
	"promise" text NOT NULL,
	"due" integer NOT NULL,
	"kept" integer NOT NULL,
	"worst" integer NOT NULL,
	CONSTRAINT "promise_counts_once" PRIMARY KEY("office_id","day","promise")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "hour" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "promise_counts" ADD CONSTRAINT "promise_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;