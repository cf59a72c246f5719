-- Tags of findings and resources, so that reading by them takes an index: SHA-256 of the name, and of name and value (store/read/tags).
CREATE TABLE finding_tags (
  fingerprint {text} NOT NULL REFERENCES findings (fingerprint) ON DELETE CASCADE,
  tag {text} NOT NULL,
  PRIMARY KEY (fingerprint, tag)
);
CREATE INDEX finding_tags_by_tag ON finding_tags (tag, fingerprint);
CREATE TABLE resource_tags (
  key {text} NOT NULL REFERENCES resources (key) ON DELETE CASCADE,
  tag {text} NOT NULL,
  PRIMARY KEY (key, tag)
);
CREATE INDEX resource_tags_by_tag ON resource_tags (tag, key);
-- Which tags were taken apart. What has others now is done again.
CREATE TABLE finding_tagged (
  fingerprint {text} PRIMARY KEY REFERENCES findings (fingerprint) ON DELETE CASCADE,
  tags {text} NOT NULL
);
CREATE TABLE resource_tagged (
  key {text} PRIMARY KEY REFERENCES resources (key) ON DELETE CASCADE,
  tags {text} NOT NULL
);
-- The resources that an attack path leads over: who may see all of them may see it.
CREATE TABLE attack_path_nodes (
  source {text} NOT NULL,
  path_id {text} NOT NULL,
  resource_id {text} NOT NULL,
  PRIMARY KEY (source, path_id, resource_id),
  FOREIGN KEY (source, path_id) REFERENCES attack_paths (source, id) ON DELETE CASCADE
);

CREATE INDEX findings_overdue ON findings (overdue_at, fingerprint);
CREATE INDEX findings_newest ON findings (opened_at, fingerprint);
CREATE INDEX findings_by_change ON findings (state_since, fingerprint);
CREATE INDEX findings_worst_of_source ON findings (source, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_cloud ON findings (cloud, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_type ON findings (resource_type, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_region ON findings (region, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_owner ON findings (owner, level_rank, opened_at, fingerprint);
CREATE INDEX findings_on_paths ON findings (level_rank, opened_at, fingerprint) WHERE attack_paths > 0;
CREATE INDEX findings_by_name ON findings (lower(resource_name), fingerprint);
CREATE INDEX resources_by_cloud ON resources (cloud, key);
CREATE INDEX resources_by_kind ON resources (kind, key);
CREATE INDEX resources_by_region ON resources (region, key);
CREATE INDEX resources_by_name ON resources (lower(name), key);
CREATE INDEX attack_paths_by_rule ON attack_paths (rule, level_rank, first_seen, id);
CREATE INDEX attack_paths_by_id ON attack_paths (id);
CREATE INDEX waivers_newest ON waivers (created_at, id);
CREATE INDEX snapshots_by_time ON snapshots (at);

-- Answers to requests with an Idempotency-Key, written with what the request did.
CREATE TABLE idempotency_keys (
  actor {text} NOT NULL,
  key {text} NOT NULL,
  -- SHA-256 of method, address and body.
  request {text} NOT NULL,
  status BIGINT NOT NULL,
  body {text} NOT NULL,
  at {text} NOT NULL,
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_keys_at ON idempotency_keys (at);
