-- Release before: runs on it.
-- Neither table is emptied at once. No release does so. (A row in the place of another is an update here.)
CREATE TRIGGER "journal_not_emptied" BEFORE TRUNCATE ON "journal"
FOR EACH STATEMENT EXECUTE FUNCTION "journal_stays"();
--> statement-breakpoint
CREATE TRIGGER "journal_seals_not_emptied" BEFORE TRUNCATE ON "journal_seals"
FOR EACH STATEMENT EXECUTE FUNCTION "journal_stays"();
