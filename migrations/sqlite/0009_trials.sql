CREATE TABLE `allocations` (
	`trial_id` text NOT NULL,
	`probationer_id` text NOT NULL,
	`arm` text NOT NULL,
	`stratum` text NOT NULL,
	`allocated_at` integer NOT NULL,
	`complained` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`trial_id`, `probationer_id`),
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `allocations_person` ON `allocations` (`probationer_id`);--> statement-breakpoint
CREATE TABLE `set_apart` (
	`probationer_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `trials` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`protocol` text NOT NULL,
	`protocol_hash` text NOT NULL,
	`written_at` integer NOT NULL,
	`started_at` integer,
	`until` integer,
	`stopped_at` integer,
	`erased` integer DEFAULT 0 NOT NULL,
	`looked_at` integer,
	`result` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trials_office` ON `trials` (`office_id`,`written_at`);--> statement-breakpoint
ALTER TABLE `offices` ADD `trial_id` text;