-- Release before: runs on it.
CREATE INDEX "messages_fate" ON "messages" USING btree ("state","office_id","due_at");