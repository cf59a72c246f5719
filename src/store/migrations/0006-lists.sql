-- Lists of findings are read by what has not ended (open, regressed) or has, so that what was mended long ago is never passed over.
DROP INDEX findings_worst;
DROP INDEX findings_by_check;
DROP INDEX findings_by_account;
DROP INDEX findings_worst_of_source;
DROP INDEX findings_by_cloud;
DROP INDEX findings_by_type;
DROP INDEX findings_by_region;
DROP INDEX findings_by_owner;
DROP INDEX findings_on_paths;
DROP INDEX findings_by_name;
DROP INDEX findings_due;
DROP INDEX findings_overdue;
DROP INDEX findings_newest;
DROP INDEX findings_by_change;
CREATE INDEX findings_worst ON findings ({ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_check ON findings (check_id, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_account ON findings (account, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_worst_of_source ON findings (source, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_cloud ON findings (cloud, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_type ON findings (resource_type, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_region ON findings (region, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_owner ON findings (owner, {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_on_paths ON findings ({ended}, level_rank, opened_at, fingerprint) WHERE attack_paths > 0;
CREATE INDEX findings_by_name ON findings (lower(resource_name), {ended}, level_rank, opened_at, fingerprint);
CREATE INDEX findings_due ON findings ({ended}, due_at, fingerprint);
CREATE INDEX findings_overdue ON findings ({ended}, overdue_at, level_rank, opened_at, fingerprint);
CREATE INDEX findings_by_change ON findings ({ended}, state_since, level_rank, opened_at, fingerprint);
DROP INDEX resources_by_name;
CREATE INDEX resources_by_name ON resources (lower(name), key, gone_at);

-- Tags of findings with what these are sorted by; a digest is 128 bits of SHA-256, and rows that are found are looked at once more.
CREATE TABLE finding_tags_sorted (
  fingerprint {text} NOT NULL REFERENCES findings (fingerprint) ON DELETE CASCADE,
  tag {text} NOT NULL,
  ended BIGINT NOT NULL,
  level_rank BIGINT NOT NULL,
  opened_at {text} NOT NULL,
  PRIMARY KEY (fingerprint, tag)
) {clustered};
INSERT INTO finding_tags_sorted SELECT t.fingerprint, substr(t.tag, 1, 32), {ended}, f.level_rank, f.opened_at
  FROM finding_tags t JOIN findings f ON f.fingerprint = t.fingerprint ORDER BY t.fingerprint, t.tag;
DROP TABLE finding_tags;
ALTER TABLE finding_tags_sorted RENAME TO finding_tags;
CREATE INDEX finding_tags_by_tag ON finding_tags (tag, ended, level_rank, opened_at, fingerprint);

CREATE TABLE resource_tags_short (
  key {text} NOT NULL REFERENCES resources (key) ON DELETE CASCADE,
  tag {text} NOT NULL,
  PRIMARY KEY (key, tag)
) {clustered};
INSERT INTO resource_tags_short SELECT key, substr(tag, 1, 32) FROM resource_tags ORDER BY key, tag;
DROP TABLE resource_tags;
ALTER TABLE resource_tags_short RENAME TO resource_tags;
CREATE INDEX resource_tags_by_tag ON resource_tags (tag, key);

{sqlite} CREATE TRIGGER finding_tags_follow AFTER UPDATE OF state, level_rank, opened_at ON findings
  WHEN OLD.state <> NEW.state OR OLD.level_rank <> NEW.level_rank OR OLD.opened_at <> NEW.opened_at
  BEGIN UPDATE finding_tags SET ended = CASE WHEN NEW.state IN ('open', 'regressed') THEN 0 ELSE 1 END, level_rank = NEW.level_rank,
    opened_at = NEW.opened_at WHERE fingerprint = NEW.fingerprint; END;

{postgresql} CREATE FUNCTION finding_tags_follow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE finding_tags SET ended = CASE WHEN NEW.state IN ('open', 'regressed') THEN 0 ELSE 1 END, level_rank = NEW.level_rank,
    opened_at = NEW.opened_at WHERE fingerprint = NEW.fingerprint
  ; RETURN NULL; END $$;

{postgresql} CREATE TRIGGER finding_tags_follow AFTER UPDATE OF state, level_rank, opened_at ON findings FOR EACH ROW
  WHEN (OLD.state <> NEW.state OR OLD.level_rank <> NEW.level_rank OR OLD.opened_at <> NEW.opened_at)
  EXECUTE FUNCTION finding_tags_follow();
