-- Release before: runs on it.
CREATE TABLE `former_cases` (
	`probationer_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`key`, `probationer_id`),
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `former_cases_person` ON `former_cases` (`probationer_id`);