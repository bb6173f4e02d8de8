CREATE TABLE `attendance_counts` (
	`office_id` text NOT NULL,
	`month` text NOT NULL,
	`by` text NOT NULL,
	`value` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	`people` integer NOT NULL,
	PRIMARY KEY(`office_id`, `month`, `by`, `value`, `outcome`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attendance_months` (
	`office_id` text NOT NULL,
	`month` text NOT NULL,
	`state` text NOT NULL,
	`counted_at` integer,
	PRIMARY KEY(`office_id`, `month`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
