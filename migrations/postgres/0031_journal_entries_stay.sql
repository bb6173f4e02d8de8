-- Release before: runs on it.
-- An entry is sealed once, and its details are sealed anew with another key: nothing else of it changes. Who may change tables may take this away.
CREATE FUNCTION "journal_stays"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'an entry of the journal, or a seal, stays as it was written'; END $$;
--> statement-breakpoint
CREATE TRIGGER "journal_entry_stays" BEFORE UPDATE OF "id", "at", "office_id", "probationer_id", "appointment_id", "actor", "what" ON "journal"
FOR EACH ROW EXECUTE FUNCTION "journal_stays"();
--> statement-breakpoint
CREATE TRIGGER "journal_entry_keeps_its_seal" BEFORE UPDATE OF "seal_id" ON "journal"
FOR EACH ROW WHEN (old."seal_id" IS NOT NULL AND new."seal_id" IS DISTINCT FROM old."seal_id") EXECUTE FUNCTION "journal_stays"();
--> statement-breakpoint
CREATE TRIGGER "journal_entry_keeps_its_details" BEFORE UPDATE OF "details" ON "journal"
FOR EACH ROW WHEN (new."details" <> old."details" AND (old."details" = '{}' OR new."details" = '{}' OR substr(new."details", 1, 9) = substr(old."details", 1, 9)))
EXECUTE FUNCTION "journal_stays"();
--> statement-breakpoint
CREATE TRIGGER "journal_seal_stays" BEFORE UPDATE ON "journal_seals"
FOR EACH ROW EXECUTE FUNCTION "journal_stays"();
