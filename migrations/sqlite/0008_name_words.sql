PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_name_words` (
	`probationer_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`key`, `probationer_id`),
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_name_words`("probationer_id", "key") SELECT "probationer_id", "key" FROM `name_words` ORDER BY "key", "probationer_id";--> statement-breakpoint
DROP TABLE `name_words`;--> statement-breakpoint
ALTER TABLE `__new_name_words` RENAME TO `name_words`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `name_words_person` ON `name_words` (`probationer_id`);