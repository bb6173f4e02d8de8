-- Release before: runs on it.
ALTER TABLE "offices" ADD COLUMN "column_matches" jsonb;