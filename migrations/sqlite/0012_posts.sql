-- Release before: runs on it.
ALTER TABLE `agents` ADD `elsewhere` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `office_id` text REFERENCES offices(id);