CREATE TABLE "attendance_counts" (
	"office_id" text NOT NULL,
	"month" text NOT NULL,
	"by" text NOT NULL,
	"value" text NOT NULL,
	"outcome" text NOT NULL,
	"count" integer NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "attendance_counts_once" PRIMARY KEY("office_id","month","by","value","outcome")
);
--> statement-breakpoint
CREATE TABLE "attendance_months" (
	"office_id" text NOT NULL,
	"month" text NOT NULL,
	"state" text NOT NULL,
	"counted_at" timestamp (3) with time zone,
	CONSTRAINT "attendance_months_once" PRIMARY KEY("office_id","month")
);
--> statement-breakpoint
ALTER TABLE "attendance_counts" ADD CONSTRAINT "attendance_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_months" ADD CONSTRAINT "attendance_months_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;