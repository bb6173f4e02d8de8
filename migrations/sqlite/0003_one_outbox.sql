PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`direction` text NOT NULL,
	`office_id` text,
	`probationer_id` text,
	`appointment_id` text,
	`kind` text NOT NULL,
	`version` integer,
	`phone` text,
	`phone_key` text,
	`body` text,
	`state` text NOT NULL,
	`reason` text,
	`rank` integer NOT NULL,
	`due_at` integer NOT NULL,
	`useful_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`first_tried_at` integer,
	`absences` integer DEFAULT 0 NOT NULL,
	`sid` text,
	`error_code` integer,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`settled_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_messages`("id", "key", "direction", "office_id", "probationer_id", "appointment_id", "kind", "version", "phone", "phone_key", "body", "state", "reason", "rank", "due_at", "useful_until", "attempts", "lease_until", "first_tried_at", "absences", "sid", "error_code", "created_at", "sent_at", "settled_at") SELECT "id", "key", "direction", "office_id", "probationer_id", "appointment_id", "kind", "version", "phone", "phone_key", "body", "state", "reason", "rank", "due_at", "useful_until", "attempts", "lease_until", "first_tried_at", "absences", "sid", "error_code", "created_at", "sent_at", "settled_at" FROM `messages`;--> statement-breakpoint
DROP TABLE `messages`;--> statement-breakpoint
ALTER TABLE `__new_messages` RENAME TO `messages`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_key` ON `messages` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_sid` ON `messages` (`sid`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `messages_turn` ON `messages` (`state`,`rank`,`due_at`);--> statement-breakpoint
CREATE INDEX `messages_use` ON `messages` (`state`,`useful_until`);--> statement-breakpoint
CREATE INDEX `messages_phone` ON `messages` (`phone_key`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_person` ON `messages` (`probationer_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_appointment` ON `messages` (`appointment_id`,`state`);--> statement-breakpoint
INSERT INTO "messages" ("id", "key", "direction", "office_id", "probationer_id", "appointment_id", "kind", "version", "state", "reason", "rank", "due_at", "useful_until", "created_at", "settled_at")
SELECT r."id", 'reminder:' || r."appointment_id" || ':' || r."kind" || ':' || r."version", 'out', a."office_id", a."probationer_id", a."id", r."kind", r."version",
  CASE r."state" WHEN 'planned' THEN 'waiting' ELSE 'dropped' END, r."reason", 2, r."due_at", r."useful_until", a."created_at",
  CASE r."state" WHEN 'dropped' THEN r."due_at" END
FROM "reminders" r JOIN "appointments" a ON a."id" = r."appointment_id"
WHERE r."state" IN ('planned', 'dropped');--> statement-breakpoint
DROP TABLE `reminders`;
