ALTER TABLE `requests` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `version` integer;--> statement-breakpoint
ALTER TABLE `requests` ADD `phone_key` text;--> statement-breakpoint
UPDATE `requests` SET
  `version` = cast(substr(`key`, length('unreachable:' || `appointment_id` || ':') + 1, instr(substr(`key`, length('unreachable:' || `appointment_id` || ':') + 1), ':') - 1) AS integer),
  `reason` = substr(`key`, length('unreachable:' || `appointment_id` || ':') + 1 + instr(substr(`key`, length('unreachable:' || `appointment_id` || ':') + 1), ':'))
WHERE `kind` = 'unreachable' AND `key` LIKE 'unreachable:' || `appointment_id` || ':%:%';--> statement-breakpoint
UPDATE `requests` SET `phone_key` = substr(`key`, length('sharedNumber:' || `probationer_id` || ':') + 1)
WHERE `kind` = 'sharedNumber' AND `key` LIKE 'sharedNumber:' || `probationer_id` || ':%';
