CREATE TABLE "allocations" (
	"trial_id" text NOT NULL,
	"probationer_id" text NOT NULL,
	"arm" text NOT NULL,
	"stratum" text NOT NULL,
	"allocated_at" timestamp (3) with time zone NOT NULL,
	"complained" boolean DEFAULT false NOT NULL,
	CONSTRAINT "allocations_trial_id_probationer_id_pk" PRIMARY KEY("trial_id","probationer_id")
);
--> statement-breakpoint
CREATE TABLE "set_apart" (
	"probationer_id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trials" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"protocol" text NOT NULL,
	"protocol_hash" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"until" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"erased" integer DEFAULT 0 NOT NULL,
	"looked_at" timestamp (3) with time zone,
	"result" text
);
--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "trial_id" text;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_trial_id_trials_id_fk" FOREIGN KEY ("trial_id") REFERENCES "public"."trials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_apart" ADD CONSTRAINT "set_apart_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trials" ADD CONSTRAINT "trials_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allocations_person" ON "allocations" USING btree ("probationer_id");--> statement-breakpoint
CREATE INDEX "trials_office" ON "trials" USING btree ("office_id","written_at");