-- Release before: runs on it.
CREATE TABLE `former_cases` (
	`probationer_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`key`, `probationer_id`),
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `former_cases_person` ON `former_cases` (`probationer_id`);--> statement-breakpoint
CREATE TABLE `place_names` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`place_id` text NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_names_key` ON `place_names` (`office_id`,`key`);--> statement-breakpoint
CREATE INDEX `place_names_place` ON `place_names` (`place_id`);--> statement-breakpoint
ALTER TABLE `offices` ADD `type_names` text;