-- Release before: runs on it.
ALTER TABLE `offices` ADD `column_matches` text;