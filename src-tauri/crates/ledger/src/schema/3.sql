-- What choosing a routine rests on: what was asked of each step, what hurt and what followed, what the
-- person told of their body and wishes for an exercise.

ALTER TABLE break_steps ADD COLUMN instead_of TEXT CHECK (instead_of <> '');
ALTER TABLE break_steps ADD COLUMN asked_sets INTEGER CHECK (asked_sets > 0);
ALTER TABLE break_steps ADD COLUMN asked_reps INTEGER CHECK (asked_reps > 0);
ALTER TABLE break_steps ADD COLUMN asked_s INTEGER CHECK (asked_s > 0);

ALTER TABLE answers ADD COLUMN sharp INTEGER CHECK (sharp IN (0, 1));
ALTER TABLE answers ADD COLUMN lasting INTEGER CHECK (lasting IN (0, 1));
ALTER TABLE answers ADD COLUMN advice TEXT CHECK (json_valid(advice));

CREATE TABLE readiness (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  skipped   INTEGER NOT NULL CHECK (skipped IN (0, 1)),
  ticked    TEXT NOT NULL CHECK (json_valid(ticked)),
  joints    TEXT NOT NULL CHECK (json_valid(joints)),
  cleared   INTEGER NOT NULL CHECK (cleared IN (0, 1))
) STRICT;
CREATE INDEX readiness_by_day ON readiness (day, utc_ms);

CREATE TABLE level_choices (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  exercise  TEXT NOT NULL CHECK (exercise <> ''),
  level     TEXT NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced'))
) STRICT;
CREATE INDEX level_choices_by_day ON level_choices (day, utc_ms);

CREATE TABLE wishes (
  exercise  TEXT PRIMARY KEY CHECK (exercise <> ''),
  wish      TEXT NOT NULL CHECK (wish IN ('never', 'often'))
) STRICT, WITHOUT ROWID;
