-- Stand-in for what access brings: only what the API reads and what its tests write.
CREATE TABLE audit_entries (
  sequence BIGINT PRIMARY KEY,
  at {text} NOT NULL,
  actor {text} NOT NULL,
  action {text} NOT NULL,
  target {text} NOT NULL,
  detail {text},
  previous {text} NOT NULL,
  hash {text} NOT NULL
);
