-- Stand-in for what sinks bring: only what the API reads.
CREATE TABLE deliveries (
  sequence {identity},
  sink {text} NOT NULL,
  state {text} NOT NULL
);
CREATE TABLE sink_states (
  sink {text} PRIMARY KEY,
  sent BIGINT NOT NULL,
  failed BIGINT NOT NULL,
  last_sent_at {text},
  last_error {text},
  last_error_at {text}
);
