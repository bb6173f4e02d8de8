ALTER TABLE "messages" ALTER COLUMN "phone" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ALTER COLUMN "phone_key" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ALTER COLUMN "body" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "messages_turn" ON "messages" USING btree ("state","rank","due_at");--> statement-breakpoint
INSERT INTO "messages" ("id", "key", "direction", "office_id", "probationer_id", "appointment_id", "kind", "version", "state", "reason", "rank", "due_at", "useful_until", "created_at", "settled_at")
SELECT r."id", 'reminder:' || r."appointment_id" || ':' || r."kind" || ':' || r."version", 'out', a."office_id", a."probationer_id", a."id", r."kind", r."version",
  CASE r."state" WHEN 'planned' THEN 'waiting' ELSE 'dropped' END, r."reason", 2, r."due_at", r."useful_until", a."created_at",
  CASE r."state" WHEN 'dropped' THEN r."due_at" END
FROM "reminders" r JOIN "appointments" a ON a."id" = r."appointment_id"
WHERE r."state" IN ('planned', 'dropped');--> statement-breakpoint
DROP TABLE "reminders";
