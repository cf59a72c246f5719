-- API tokens: never the token, only its digest.
CREATE TABLE tokens (
  id {text} PRIMARY KEY,
  name {text} NOT NULL,
  -- SHA-256, hex.
  hash {text} NOT NULL UNIQUE,
  -- JSON: a list of roles and what they reach.
  grants {text} NOT NULL,
  created_by {text} NOT NULL,
  created_at {text} NOT NULL,
  expires_at {text} NOT NULL,
  -- Written at most once a minute.
  last_used_at {text},
  revoked_by {text},
  revoked_at {text}
);
-- The audit log tells tokens by their names.
CREATE UNIQUE INDEX tokens_named ON tokens (name) WHERE revoked_at IS NULL;

-- Browsers that are signed in. What they may follows from the identity whenever they ask, so that grants count at once.
CREATE TABLE sessions (
  -- SHA-256 of what the cookie holds, hex.
  hash {text} PRIMARY KEY,
  issuer {text} NOT NULL,
  subject {text} NOT NULL,
  -- JSON: what the provider said of who it is.
  identity {text} NOT NULL,
  -- Of the provider, for signing out there; sealed by what only the cookie holds.
  id_token {text},
  created_at {text} NOT NULL,
  -- Written at most once a minute.
  last_seen_at {text} NOT NULL,
  expires_at {text} NOT NULL
);
CREATE INDEX sessions_of ON sessions (issuer, subject);
CREATE INDEX sessions_end ON sessions (expires_at);

-- Sign-ins that were begun. State, nonce and verifier follow from what the browser's cookie holds and are not here.
CREATE TABLE sign_ins (
  -- SHA-256 of what the cookie holds, hex.
  hash {text} PRIMARY KEY,
  -- Path of this service to go to afterwards.
  return_to {text} NOT NULL,
  expires_at {text} NOT NULL
);
CREATE INDEX sign_ins_end ON sign_ins (expires_at);

-- What was done, by whom: each entry carries the digest of the one before.
CREATE TABLE audit_entries (
  -- Counts from 1, without a gap.
  sequence BIGINT PRIMARY KEY,
  at {text} NOT NULL,
  actor {text} NOT NULL,
  action {text} NOT NULL,
  target {text} NOT NULL,
  -- Canonical JSON (RFC 8785) of an object, or null.
  detail {text},
  previous {text} NOT NULL,
  -- SHA-256 of the canonical JSON of all of this, hex.
  hash {text} NOT NULL
);
CREATE INDEX audit_entries_at ON audit_entries (at, sequence);

-- The newest entry, once there is one. Its row is held while one is added, so that there is one chain.
CREATE TABLE audit_head (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  sequence BIGINT NOT NULL,
  hash {text} NOT NULL
);

-- Entries up to here were removed by retention; an entry of the chain says the same.
CREATE TABLE audit_checkpoints (
  through BIGINT PRIMARY KEY,
  -- Of the last entry that was removed.
  hash {text} NOT NULL,
  at {text} NOT NULL
);

{sqlite} CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON audit_entries
  BEGIN SELECT RAISE(ABORT, 'entries of the audit log do not change'); END;

{sqlite} CREATE TRIGGER audit_entries_last BEFORE DELETE ON audit_entries
  WHEN OLD.sequence > (SELECT coalesce(max(through), 0) FROM audit_checkpoints)
  BEGIN SELECT RAISE(ABORT, 'entries of the audit log go only behind a checkpoint'); END;

{sqlite} CREATE TRIGGER audit_checkpoints_stay BEFORE UPDATE ON audit_checkpoints
  BEGIN SELECT RAISE(ABORT, 'checkpoints of the audit log do not change'); END;

{sqlite} CREATE TRIGGER audit_checkpoints_last BEFORE DELETE ON audit_checkpoints
  BEGIN SELECT RAISE(ABORT, 'checkpoints of the audit log do not go'); END;

{postgresql} CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'audit_entries' THEN
    IF OLD.sequence <= (SELECT coalesce(max(through), 0) FROM audit_checkpoints) THEN RETURN OLD; END IF; END IF
  ; RAISE EXCEPTION 'entries of the audit log do not change, and go only behind a checkpoint'; END $$;

{postgresql} CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION audit_stays();

{postgresql} CREATE TRIGGER audit_entries_whole BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();

{postgresql} CREATE TRIGGER audit_checkpoints_stay BEFORE UPDATE OR DELETE ON audit_checkpoints
  FOR EACH ROW EXECUTE FUNCTION audit_stays();
