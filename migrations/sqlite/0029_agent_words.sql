-- Release before: runs on it.
ALTER TABLE `offices` ADD `agent_words` text;