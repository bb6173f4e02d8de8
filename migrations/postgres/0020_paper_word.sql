-- Release before: runs on it.
ALTER TABLE "offices" ADD COLUMN "paper_word" text;