CREATE TABLE `activity_counts` (
	`office_id` text NOT NULL,
	`month` text NOT NULL,
	`what` text NOT NULL,
	`detail` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`office_id`, `month`, `what`, `detail`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `text_counts` (
	`office_id` text NOT NULL,
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`fate` text NOT NULL,
	`code` text NOT NULL,
	`texts` integer NOT NULL,
	`segments` integer NOT NULL,
	PRIMARY KEY(`office_id`, `day`, `kind`, `fate`, `code`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `agents` ADD `monthly_report` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_exchanged` ON `messages` (`office_id`,`created_at`) WHERE phone_key is not null;