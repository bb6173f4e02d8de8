DROP INDEX "misreadings_office";--> statement-breakpoint
ALTER TABLE "misreadings" ADD COLUMN "month" text;--> statement-breakpoint
CREATE INDEX "misreadings_month" ON "misreadings" USING btree ("office_id","month");