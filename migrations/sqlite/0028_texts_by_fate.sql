-- Release before: runs on it.
CREATE INDEX `messages_fate` ON `messages` (`state`,`office_id`,`due_at`);