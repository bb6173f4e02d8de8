-- Release before: runs on it.
ALTER TABLE "offices" ADD COLUMN "agent_words" text;