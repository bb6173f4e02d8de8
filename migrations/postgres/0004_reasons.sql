ALTER TABLE "requests" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "phone_key" text;--> statement-breakpoint
UPDATE "requests" SET "version" = split_part("key", ':', 3)::integer, "reason" = split_part("key", ':', 4)
WHERE "kind" = 'unreachable' AND "key" LIKE 'unreachable:' || "appointment_id" || ':%:%';--> statement-breakpoint
UPDATE "requests" SET "phone_key" = split_part("key", ':', 3)
WHERE "kind" = 'sharedNumber' AND "key" LIKE 'sharedNumber:' || "probationer_id" || ':%';
