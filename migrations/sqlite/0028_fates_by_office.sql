-- Release before: runs on it.
CREATE INDEX `messages_fate` ON `messages` (`office_id`,`state`,`due_at`);