DROP INDEX `misreadings_office`;--> statement-breakpoint
ALTER TABLE `misreadings` ADD `month` text;--> statement-breakpoint
CREATE INDEX `misreadings_month` ON `misreadings` (`office_id`,`month`);