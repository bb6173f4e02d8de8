-- Release before: runs on it.
ALTER TABLE `offices` ADD `paper_word` text;