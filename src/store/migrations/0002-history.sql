-- The resources of the newest published run of each source, and those that have gone.
CREATE TABLE resources (
  -- SHA-256 of cloud and id, as documents tell resources apart.
  key {text} PRIMARY KEY,
  -- The one that saw it last, where several do.
  source {text} NOT NULL REFERENCES sources (name),
  -- Id of the document's source that it came from.
  document_source {text} NOT NULL,
  id {text} NOT NULL,
  cloud {text} NOT NULL,
  type {text} NOT NULL,
  kind {text} NOT NULL,
  name {text} NOT NULL,
  account {text} NOT NULL,
  region {text} NOT NULL,
  -- JSON object of strings.
  tags {text} NOT NULL,
  -- JSON: the resource as the document has it.
  body {text} NOT NULL,
  first_seen {text} NOT NULL,
  last_seen {text} NOT NULL,
  -- When a complete run did not see it any more.
  gone_at {text},
  -- The run that saw it last.
  run_id {text} NOT NULL
);
CREATE INDEX resources_by_type ON resources (type, key);
CREATE INDEX resources_by_account ON resources (account, key);
CREATE INDEX resources_by_source ON resources (source, key);
CREATE INDEX resources_by_id ON resources (id);

-- What has failed a check at some time.
CREATE TABLE findings (
  fingerprint {text} PRIMARY KEY,
  source {text} NOT NULL REFERENCES sources (name),
  check_id {text} NOT NULL,
  title {text} NOT NULL,
  severity {text} NOT NULL,
  risk_area {text} NOT NULL,
  -- critical, high, medium, low; level_rank 0 is critical.
  level {text} NOT NULL,
  level_rank BIGINT NOT NULL,
  -- open, fixed, regressed, waived, stale
  state {text} NOT NULL,
  -- open or regressed: what it is again when a waiver ends, or when it is known again.
  base_state {text} NOT NULL,
  -- Of the newest result: fail, pass, unknown, error, waived, not_applicable. gone: its resource is not there any more; not_seen: its
  -- resource was not seen, and may be there; retired: its check is not asked of the resource any more.
  status {text} NOT NULL,
  resource_key {text} NOT NULL,
  -- Id of the document's source that its resource came from.
  document_source {text} NOT NULL,
  resource_id {text} NOT NULL,
  resource_type {text} NOT NULL,
  resource_name {text} NOT NULL,
  cloud {text} NOT NULL,
  account {text} NOT NULL,
  region {text} NOT NULL,
  tags {text} NOT NULL,
  owner {text},
  -- Who gave it to the owner; null: a rule did.
  owner_set_by {text},
  first_seen {text} NOT NULL,
  -- When it failed last.
  last_seen {text} NOT NULL,
  -- When it failed first since it was not there or fixed: age counts from here.
  opened_at {text} NOT NULL,
  -- When it came into this state.
  state_since {text} NOT NULL,
  fixed_at {text},
  times_regressed BIGINT NOT NULL,
  -- By the governance rules; null: none holds.
  due_at {text},
  -- When it is overdue: the date and its grace.
  overdue_at {text},
  -- Of the service; null where it is waived by a file or in the code.
  waiver_id {text},
  attack_paths BIGINT NOT NULL,
  run_id {text} NOT NULL,
  -- JSON: the newest failed result as reports have it.
  result {text} NOT NULL
);
CREATE INDEX findings_worst ON findings (level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_state ON findings (state, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_check ON findings (check_id, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_account ON findings (account, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_source ON findings (source, fingerprint);
CREATE INDEX findings_by_resource ON findings (resource_id, fingerprint);
CREATE INDEX findings_due ON findings (due_at, fingerprint);
CREATE INDEX findings_by_waiver ON findings (waiver_id);

-- What became of findings, in order.
CREATE TABLE finding_events (
  id {identity},
  fingerprint {text} NOT NULL,
  at {text} NOT NULL,
  -- opened, fixed, regressed, stale, seen_again, waived, waiver_ended, commented, owner_set
  kind {text} NOT NULL,
  run_id {text},
  -- Who did it, where it was somebody.
  actor {text},
  -- JSON. Of a change of state: from, to and status.
  detail {text}
);
CREATE INDEX finding_events_of ON finding_events (fingerprint, id);
CREATE INDEX finding_events_at ON finding_events (at, id);
CREATE INDEX finding_events_of_run ON finding_events (run_id, id);

CREATE TABLE comments (
  id {identity},
  fingerprint {text} NOT NULL,
  author {text} NOT NULL,
  at {text} NOT NULL,
  body {text} NOT NULL
);
CREATE INDEX comments_of ON comments (fingerprint, id);

-- Waivers given through the service. They go into runs beside those of files.
CREATE TABLE waivers (
  id {text} PRIMARY KEY,
  check_id {text} NOT NULL,
  -- * stands for any run of characters.
  resource {text} NOT NULL,
  reason {text} NOT NULL,
  owner {text} NOT NULL,
  -- Last day it holds, YYYY-MM-DD.
  expires {text} NOT NULL,
  created_by {text} NOT NULL,
  created_at {text} NOT NULL,
  revoked_by {text},
  revoked_at {text}
);
CREATE INDEX waivers_by_check ON waivers (check_id, expires);

CREATE TABLE attack_paths (
  -- As reports have it: the same way by the same rule.
  id {text} NOT NULL,
  source {text} NOT NULL REFERENCES sources (name),
  rule {text} NOT NULL,
  title {text} NOT NULL,
  level {text} NOT NULL,
  level_rank BIGINT NOT NULL,
  entry {text} NOT NULL,
  target {text} NOT NULL,
  first_seen {text} NOT NULL,
  last_seen {text} NOT NULL,
  -- When a complete run did not find it any more.
  closed_at {text},
  -- not_found, or retired: its rule is not asked any more.
  closed_why {text},
  run_id {text} NOT NULL,
  -- JSON: as reports have it.
  body {text} NOT NULL,
  PRIMARY KEY (source, id)
);
CREATE INDEX attack_paths_worst ON attack_paths (level_rank, first_seen, id);

-- Which findings are on a path: what it hangs on.
CREATE TABLE attack_path_findings (
  source {text} NOT NULL,
  path_id {text} NOT NULL,
  fingerprint {text} NOT NULL,
  PRIMARY KEY (source, path_id, fingerprint)
);
CREATE INDEX attack_path_findings_of ON attack_path_findings (fingerprint);

-- Sums after each published run of a source: trends are made of these.
CREATE TABLE snapshots (
  run_id {text} PRIMARY KEY,
  source {text} NOT NULL,
  at {text} NOT NULL,
  -- By the published formula, 0 to 100; null: nothing was judged.
  score DOUBLE PRECISION,
  -- Points of it: scores of several sources are made of these.
  score_earned DOUBLE PRECISION NOT NULL,
  score_possible DOUBLE PRECISION NOT NULL,
  -- JSON: what these are made of.
  score_parts {text} NOT NULL,
  resources BIGINT NOT NULL,
  open_critical BIGINT NOT NULL,
  open_high BIGINT NOT NULL,
  open_medium BIGINT NOT NULL,
  open_low BIGINT NOT NULL,
  waived BIGINT NOT NULL,
  stale BIGINT NOT NULL,
  overdue BIGINT NOT NULL,
  opened BIGINT NOT NULL,
  fixed BIGINT NOT NULL,
  regressed BIGINT NOT NULL,
  attack_paths BIGINT NOT NULL,
  -- JSON by level: how many findings were mended, and how many seconds they had been open together.
  remediation {text} NOT NULL,
  -- Results of the run.
  passed BIGINT NOT NULL,
  failed BIGINT NOT NULL,
  unknown BIGINT NOT NULL,
  errors BIGINT NOT NULL
);
CREATE INDEX snapshots_by_source ON snapshots (source, at);

-- Results of the newest published run of each source by check.
CREATE TABLE check_results (
  source {text} NOT NULL,
  check_id {text} NOT NULL,
  run_id {text} NOT NULL,
  passed BIGINT NOT NULL,
  failed BIGINT NOT NULL,
  waived BIGINT NOT NULL,
  unknown BIGINT NOT NULL,
  errors BIGINT NOT NULL,
  not_applicable BIGINT NOT NULL,
  PRIMARY KEY (source, check_id)
);

-- What a run brings before it is published: only of the stages' attempts that count.
CREATE TABLE staged_results (
  run_id {text} NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  attempt BIGINT NOT NULL,
  fingerprint {text} NOT NULL,
  check_id {text} NOT NULL,
  status {text} NOT NULL,
  severity {text} NOT NULL,
  level {text} NOT NULL,
  resource_key {text} NOT NULL,
  -- Of what fails or is waived, as all below.
  title {text},
  risk_area {text},
  -- JSON: the result as reports have it.
  result {text},
  waiver_id {text},
  PRIMARY KEY (run_id, attempt, fingerprint)
);
CREATE TABLE staged_resources (
  run_id {text} NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  attempt BIGINT NOT NULL,
  key {text} NOT NULL,
  document_source {text} NOT NULL,
  id {text} NOT NULL,
  cloud {text} NOT NULL,
  type {text} NOT NULL,
  kind {text} NOT NULL,
  name {text} NOT NULL,
  account {text} NOT NULL,
  region {text} NOT NULL,
  tags {text} NOT NULL,
  body {text} NOT NULL,
  PRIMARY KEY (run_id, attempt, key)
);

-- That all of a kind is staged, and how much was given.
CREATE TABLE staged_counts (
  run_id {text} NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  attempt BIGINT NOT NULL,
  -- results, resources
  kind {text} NOT NULL,
  given BIGINT NOT NULL,
  PRIMARY KEY (run_id, attempt, kind)
);

-- Only filled within the transaction that publishes: the document's sources, and what becomes of findings.
CREATE TABLE staged_document_sources (
  run_id {text} NOT NULL,
  id {text} NOT NULL,
  status {text} NOT NULL,
  PRIMARY KEY (run_id, id)
);
CREATE TABLE staged_changes (
  run_id {text} NOT NULL,
  fingerprint {text} NOT NULL,
  -- Null: it was not there.
  before_state {text},
  state {text} NOT NULL,
  base_state {text} NOT NULL,
  status {text} NOT NULL,
  -- Of the event; null: nothing to tell.
  kind {text},
  PRIMARY KEY (run_id, fingerprint)
);

-- Whoever changes the history takes its turn here, so that no two do it at a time.
CREATE TABLE history_turn (
  id BIGINT PRIMARY KEY,
  turns BIGINT NOT NULL
);
INSERT INTO history_turn (id, turns) VALUES (1, 0);
