UPDATE `messages` SET `reason` = 'wrongNumber'
WHERE `direction` = 'out' AND `state` IN ('sending', 'uncertain', 'sent', 'delivered') AND EXISTS (
  SELECT 1 FROM `probationers` p, json_each(p.`phone_doubts`) d
  WHERE p.`id` = `messages`.`probationer_id` AND d.`key` = `messages`.`phone_key` AND d.`value` = 'wrongNumber'
);
