CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`office_id` text NOT NULL,
	`agent_id` text,
	`kind` text NOT NULL,
	`probationer_id` text,
	`appointment_id` text,
	`phone_key` text,
	`values` text NOT NULL,
	`thread` text,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`email_id` text,
	`said` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`email_id`) REFERENCES `emails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_key` ON `notices` (`key`);--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`email_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `notices_reader` ON `notices` (`agent_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`probationer_id`);--> statement-breakpoint
CREATE INDEX `notices_appointment` ON `notices` (`appointment_id`);--> statement-breakpoint
CREATE INDEX `notices_phone` ON `notices` (`phone_key`);--> statement-breakpoint
DROP INDEX `emails_agent`;--> statement-breakpoint
ALTER TABLE `emails` DROP COLUMN `tells`;