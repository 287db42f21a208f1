-- Workstation checks: what was found of each item, so that the next check can say what has changed.

CREATE TABLE desk_checks (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX desk_checks_by_day ON desk_checks (day, utc_ms);

CREATE TABLE desk_check_items (
  check_id  TEXT NOT NULL REFERENCES desk_checks (id) ON DELETE CASCADE,
  item      TEXT NOT NULL CHECK (item <> ''),
  state     TEXT NOT NULL CHECK (state IN ('good', 'change', 'not-here')),
  PRIMARY KEY (check_id, item)
) STRICT, WITHOUT ROWID;
