-- A source as the configuration names it.
CREATE TABLE sources (
  name {text} PRIMARY KEY,
  -- JSON: what is asked, without anything secret.
  scope {text} NOT NULL,
  -- JSON or null: cron expression, time zone, jitter.
  schedule {text},
  updated_at {text} NOT NULL,
  -- When the configuration stopped naming it; its history stays.
  removed_at {text},
  -- Times that it was due while a run of it had not ended.
  skipped BIGINT NOT NULL DEFAULT 0
);

-- What is to happen at a time: who moves it on, of several servers, does it.
CREATE TABLE timers (
  name {text} PRIMARY KEY,
  -- What it follows; when that changes, it starts anew.
  expression {text} NOT NULL,
  next_at {text} NOT NULL,
  -- When it happened last.
  fired_at {text}
);
CREATE INDEX timers_next ON timers (next_at);

-- A run of a source, from the wish for it to its published results.
CREATE TABLE runs (
  id {text} PRIMARY KEY,
  source {text} NOT NULL REFERENCES sources (name),
  -- schedule, api, start
  trigger_kind {text} NOT NULL,
  requested_by {text} NOT NULL,
  -- queued, running, complete, partial, failed, cancelled. Results show once it is complete or partial, all at once.
  state {text} NOT NULL,
  -- collect, evaluate, publish
  stage {text},
  -- JSON: what progress shows, such as {"collector": "…", "resources": 12}.
  progress {text},
  cancel_requested_by {text},
  -- Higher goes first.
  priority BIGINT NOT NULL DEFAULT 0,
  -- When to see whether its stage can be worked on: not while somebody does.
  ready_at {text} NOT NULL DEFAULT '',
  created_at {text} NOT NULL,
  started_at {text},
  finished_at {text},
  -- One line.
  error {text},
  bundle_revision {text},
  bundle_digest {text},
  document_digest {text},
  -- JSON: sources, notices, summary and fix_plan of the report.
  sources {text},
  notices {text},
  summary {text},
  fix_plan {text}
);
CREATE INDEX runs_by_time ON runs (created_at, id);
CREATE INDEX runs_by_source ON runs (source, created_at, id);
-- Singleton: a source has one run at a time that has not ended.
CREATE UNIQUE INDEX runs_unended ON runs (source) WHERE state IN ('queued', 'running');
CREATE INDEX runs_ready ON runs (ready_at) WHERE state IN ('queued', 'running');

-- A stage of a run. Who takes it gets a number higher than all before; only the highest may store a result.
CREATE TABLE run_stages (
  run_id {text} NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  stage {text} NOT NULL,
  -- taken, done, failed
  state {text} NOT NULL,
  attempt BIGINT NOT NULL,
  -- Attempts that count: not those that were handed back.
  tries BIGINT NOT NULL DEFAULT 0,
  -- Who works on it, for people.
  worker {text} NOT NULL,
  taken_at {text} NOT NULL,
  -- The worker renews it. Nobody takes the stage before: after a failure it is when to try again.
  alive_until {text} NOT NULL,
  ended_at {text},
  error {text},
  PRIMARY KEY (run_id, stage)
);

-- Documents and reports as they are, in pieces of at most a mebibyte, packed.
CREATE TABLE artifacts (
  run_id {text} NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  -- document, report (both as lines), end (what the report says beside its results)
  kind {text} NOT NULL,
  attempt BIGINT NOT NULL,
  piece BIGINT NOT NULL,
  bytes {bytes} NOT NULL,
  PRIMARY KEY (run_id, kind, attempt, piece)
);
