-- Release before: runs on it.
-- An entry leaves under a seal, and only while the last seal says that entries leave; a seal, once no entry is left. The release before writes that seal
-- first. One of earlier still writes it after: on these tables it erases nobody and lets go of nothing old, which it says, and all else goes on.
-- The schema is named: a table of the session's own would come before it.
CREATE FUNCTION "journal_leaves_said"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused boolean;
BEGIN
  IF TG_TABLE_NAME = 'journal' THEN
    EXECUTE format('SELECT (SELECT kind FROM %I.journal_seals ORDER BY id DESC LIMIT 1) IS DISTINCT FROM ''removed''', TG_TABLE_SCHEMA) INTO refused;
    refused := EXISTS (SELECT 1 FROM gone) AND (refused OR EXISTS (SELECT 1 FROM gone WHERE gone.seal_id IS NULL));
  ELSE
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I.journal)', TG_TABLE_SCHEMA) INTO refused;
    refused := refused AND EXISTS (SELECT 1 FROM gone);
  END IF;
  IF refused THEN RAISE EXCEPTION 'an entry of the journal leaves only after a seal that says so, a seal once no entry is left'; END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "journal_entry_leaves_said" AFTER DELETE ON "journal"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "journal_leaves_said"();
--> statement-breakpoint
CREATE TRIGGER "journal_seal_remains" AFTER DELETE ON "journal_seals"
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "journal_leaves_said"();
