CREATE TABLE "trial_offices" (
	"trial_id" text NOT NULL,
	"office_id" text NOT NULL,
	"joined_at" timestamp (3) with time zone,
	CONSTRAINT "trial_offices_trial_id_office_id_pk" PRIMARY KEY("trial_id","office_id")
);
--> statement-breakpoint
DROP INDEX "misreadings_office";--> statement-breakpoint
ALTER TABLE "activity_counts" ADD COLUMN "people" integer;--> statement-breakpoint
ALTER TABLE "misreadings" ADD COLUMN "month" text;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "wording" jsonb;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "deviations" jsonb;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "result_hash" text;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "exported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "erased_by_arm" jsonb;--> statement-breakpoint
ALTER TABLE "trial_offices" ADD CONSTRAINT "trial_offices_trial_id_trials_id_fk" FOREIGN KEY ("trial_id") REFERENCES "public"."trials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_offices" ADD CONSTRAINT "trial_offices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trial_offices_office" ON "trial_offices" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "journal_wording" ON "journal" USING btree ("office_id","at") WHERE what = 'wordingChanged';--> statement-breakpoint
CREATE INDEX "misreadings_month" ON "misreadings" USING btree ("office_id","month");--> statement-breakpoint
-- A trial of before was of one office, which had agreed by planning it.
INSERT INTO "trial_offices" ("trial_id", "office_id", "joined_at") SELECT "id", "office_id", "written_at" FROM "trials";
