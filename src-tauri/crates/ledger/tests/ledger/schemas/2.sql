-- A ledger of schema 2, kept to be opened by every later Astir. It never changes.

-- Facts. Instants are UTC in milliseconds; `day` is the local day (from 04:00) as it was when written.

CREATE TABLE breaks (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  offered_ms INTEGER,
  shown     TEXT NOT NULL CHECK (json_valid(shown)),
  snoozes   INTEGER NOT NULL CHECK (snoozes >= 0),
  taken_up  TEXT CHECK (taken_up IN ('start', 'seated', 'skip', 'did', 'walked')),
  routine   TEXT CHECK (routine <> ''),
  planned_s INTEGER CHECK (planned_s >= 0),
  done_s    INTEGER CHECK (done_s >= 0),
  ended_ms  INTEGER NOT NULL,
  outcome   TEXT NOT NULL CHECK (outcome IN ('completed', 'partial', 'hurt', 'contradicted', 'skipped', 'did', 'walked', 'ignored', 'withdrawn'))
) STRICT;
CREATE INDEX breaks_by_day ON breaks (day, utc_ms);

CREATE TABLE break_steps (
  break_id  TEXT NOT NULL REFERENCES breaks (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL CHECK (position >= 0),
  exercise  TEXT NOT NULL CHECK (exercise <> ''),
  category  TEXT NOT NULL CHECK (category IN ('strength', 'mobility', 'seated', 'circulation')),
  moderate  INTEGER NOT NULL CHECK (moderate IN (0, 1)),
  planned_s INTEGER NOT NULL CHECK (planned_s >= 0),
  done_s    INTEGER NOT NULL CHECK (done_s >= 0),
  set_s     TEXT NOT NULL CHECK (json_valid(set_s)),
  reps      INTEGER CHECK (reps >= 0),
  state     TEXT NOT NULL CHECK (state IN ('done', 'skipped', 'eased', 'hurt')),
  PRIMARY KEY (break_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE natural_breaks (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  seconds   INTEGER NOT NULL CHECK (seconds >= 0)
) STRICT;
CREATE INDEX natural_breaks_by_day ON natural_breaks (day, utc_ms);

-- `seconds` is measured by steady time: a wall clock that is set changes `to_ms`, not the length.
CREATE TABLE spans (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  to_ms     INTEGER NOT NULL,
  seconds   INTEGER NOT NULL CHECK (seconds >= 0),
  kind      TEXT NOT NULL CHECK (kind IN ('desk', 'away', 'off', 'unknown')),
  posture   TEXT CHECK (posture IN ('sitting', 'standing')),
  basis     TEXT NOT NULL CHECK (basis IN ('input', 'lock', 'sleep', 'hours', 'routine', 'not-running', 'unreadable'))
) STRICT;
CREATE INDEX spans_by_day ON spans (day, utc_ms);

CREATE TABLE decisions (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  kind      TEXT NOT NULL CHECK (kind <> ''),
  reason    TEXT,
  seconds   INTEGER CHECK (seconds >= 0)
) STRICT;
CREATE INDEX decisions_by_day ON decisions (day, utc_ms);

CREATE TABLE activity (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  kind      TEXT NOT NULL CHECK (kind <> ''),
  seconds   INTEGER NOT NULL CHECK (seconds BETWEEN 1 AND 86400),
  intensity TEXT NOT NULL CHECK (intensity IN ('easy', 'brisk', 'vigorous')),
  counted_as_break INTEGER NOT NULL CHECK (counted_as_break IN (0, 1))
) STRICT;
CREATE INDEX activity_by_day ON activity (day, utc_ms);

CREATE TABLE answers (
  id        TEXT PRIMARY KEY CHECK (id <> ''),
  utc_ms    INTEGER NOT NULL,
  offset_s  INTEGER NOT NULL CHECK (offset_s BETWEEN -86400 AND 86400),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  about     TEXT,
  exercise  TEXT,
  asked     TEXT NOT NULL CHECK (asked IN ('effort', 'pain')),
  effort    TEXT CHECK (effort IN ('too-easy', 'just-right', 'too-hard')),
  place     TEXT,
  level     INTEGER CHECK (level BETWEEN 0 AND 10),
  CHECK ((asked = 'effort') = (effort IS NOT NULL))
) STRICT;
CREATE INDEX answers_by_day ON answers (day, utc_ms);

CREATE TABLE settings (
  key       TEXT PRIMARY KEY CHECK (key <> ''),
  value     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
  key       TEXT PRIMARY KEY CHECK (key <> ''),
  value     TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- The process that has the ledger open; empty after a clean end.
CREATE TABLE run (
  only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
  open_since_ms INTEGER
) STRICT;
INSERT INTO run VALUES (1, NULL);

-- Lines of the journal of waiting entries that are in already, until that journal is gone.
CREATE TABLE taken_in (
  line      TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

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

-- One row of each kind, as Astir wrote them with this schema.
INSERT INTO breaks VALUES ('00000000000000aa-00000001', 1774255500000, 3600, '2026-03-23', 1774255380000, '["notification","card"]', 1, 'start', 'R3-A', 180, 170, 1774255680000, 'completed');
INSERT INTO break_steps VALUES ('00000000000000aa-00000001', 0, 'glute_bridge', 'strength', 0, 90, 90, '[30,30,30]', 24, 'done');
INSERT INTO break_steps VALUES ('00000000000000aa-00000001', 1, 'figure_four', 'mobility', 0, 80, 80, '[40,40]', NULL, 'eased');
INSERT INTO natural_breaks VALUES ('00000000000000aa-00000002', 1774263600000, 3600, '2026-03-23', 600);
INSERT INTO spans VALUES ('00000000000000aa-00000003', 1774252800000, 3600, '2026-03-23', 1774255500000, 2700, 'desk', 'sitting', 'input');
INSERT INTO decisions VALUES ('00000000000000aa-00000004', 1774256400000, 3600, '2026-03-23', 'held', 'call,sharing', 300);
INSERT INTO activity VALUES ('00000000000000aa-00000005', 1774285200000, 3600, '2026-03-23', 'walk', 1200, 'brisk', 0);
INSERT INTO answers VALUES ('00000000000000aa-00000006', 1774255700000, 3600, '2026-03-23', '00000000000000aa-00000001', NULL, 'effort', 'just-right', NULL, NULL);
INSERT INTO answers VALUES ('00000000000000aa-00000007', 1774255700000, 3600, '2026-03-23', NULL, 'glute_bridge', 'pain', NULL, 'back', 3);
INSERT INTO settings VALUES ('interval', '30m');
INSERT INTO state VALUES ('engine', '{"desk":12}');
INSERT INTO desk_checks VALUES ('d1', 1774260000000, 3600, '2026-03-23');
INSERT INTO desk_check_items VALUES ('d1', 'wrists', 'change');
PRAGMA application_id = 1098085490;
PRAGMA user_version = 2;
