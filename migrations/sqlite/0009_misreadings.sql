CREATE TABLE `misreadings` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text,
	`office_id` text NOT NULL,
	`read` text NOT NULL,
	`meant` text NOT NULL,
	`danger` text,
	`agent_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `misreadings_message` ON `misreadings` (`message_id`);--> statement-breakpoint
CREATE INDEX `misreadings_office` ON `misreadings` (`office_id`,`at`);