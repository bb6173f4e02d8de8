ALTER TABLE "offices" ADD COLUMN "wording" jsonb;--> statement-breakpoint
CREATE INDEX "journal_wording" ON "journal" USING btree ("office_id","at") WHERE what = 'wordingChanged';