ALTER TABLE `trials` ADD `result_hash` text;--> statement-breakpoint
ALTER TABLE `trials` ADD `exported_at` integer;--> statement-breakpoint
ALTER TABLE `trials` ADD `erased_by_arm` text;