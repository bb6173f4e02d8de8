UPDATE "messages" SET "reason" = 'wrongNumber' FROM "probationers" p
WHERE p."id" = "messages"."probationer_id" AND p."phone_doubts" ->> "messages"."phone_key" = 'wrongNumber'
  AND "messages"."direction" = 'out' AND "messages"."state" IN ('sending', 'uncertain', 'sent', 'delivered');
