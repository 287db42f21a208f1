-- The small sums of each day from ?1 to ?2: what `week/day.rs` works out from whole rows, as sums.
-- ?3 is the least length of a working set in seconds, ?4 the activity that is strength work.
WITH facts (day, known, strength_s, mobility_s, seated_s, circulation_s, offered, taken, unasked, natural,
            desk_s, standing_s, sets, moderate_s, activity_s) AS (
  SELECT day, 1, 0, 0, 0, 0, offered_ms IS NOT NULL AND outcome <> 'withdrawn',
         outcome IN ('completed', 'did', 'walked'), offered_ms IS NULL AND outcome IN ('completed', 'did', 'walked'),
         0, 0, 0, 0, 0, 0
    FROM breaks WHERE day BETWEEN ?1 AND ?2
  UNION ALL
  SELECT day, 1,
         (category = 'strength') * step.done_s, (category = 'mobility') * step.done_s,
         (category = 'seated') * step.done_s, (category = 'circulation') * step.done_s,
         0, 0, 0, 0, 0, 0,
         CASE category WHEN 'strength' THEN (SELECT count(*) FROM json_each(set_s) WHERE value >= ?3) ELSE 0 END,
         moderate * step.done_s, 0
    FROM breaks JOIN break_steps AS step ON break_id = id
   WHERE day BETWEEN ?1 AND ?2 AND outcome <> 'contradicted' AND state <> 'skipped'
  UNION ALL
  SELECT day, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
    FROM natural_breaks WHERE day BETWEEN ?1 AND ?2
  UNION ALL
  SELECT day, kind IN ('desk', 'away'), 0, 0, 0, 0, 0, 0, 0, 0, (kind = 'desk') * seconds,
         (kind = 'desk' AND posture IS 'standing') * seconds, 0, 0, 0
    FROM spans WHERE day BETWEEN ?1 AND ?2
  UNION ALL
  SELECT day, 1, 0, 0, 0, 0, 0, counted_as_break, counted_as_break, 0, 0, 0, 0,
         CASE WHEN kind = ?4 THEN 0 WHEN intensity = 'brisk' THEN seconds WHEN intensity = 'vigorous' THEN 2 * seconds ELSE 0 END,
         seconds
    FROM activity WHERE day BETWEEN ?1 AND ?2
)
SELECT day, sum(strength_s), sum(mobility_s), sum(seated_s), sum(circulation_s), sum(offered), sum(taken),
       sum(unasked), sum(natural), sum(desk_s), sum(standing_s), sum(sets), sum(moderate_s), sum(activity_s)
  FROM facts GROUP BY day HAVING max(known) = 1
