-- Release before: runs on it.
CREATE TABLE `promise_counts` (
	`office_id` text NOT NULL,
	`day` text NOT NULL,
	`promise` text NOT NULL,
	`due` integer NOT NULL,
	`kept` integer NOT NULL,
	`worst` integer NOT NULL,
	PRIMARY KEY(`office_id`, `day`, `promise`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `messages` ADD `hour` integer;