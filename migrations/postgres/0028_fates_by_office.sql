-- Release before: runs on it.
CREATE INDEX "messages_fate" ON "messages" USING btree ("office_id","state","due_at");