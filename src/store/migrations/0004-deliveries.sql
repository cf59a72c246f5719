-- What is to be sent to a sink after runs were published, in order. What has been sent goes.
CREATE TABLE deliveries (
  sequence {identity},
  -- Receivers drop doubles by it: of all tries the same.
  id {text} NOT NULL UNIQUE,
  -- As the configuration names it.
  sink {text} NOT NULL,
  source {text} NOT NULL,
  -- The newest run that it speaks of, and whether that was complete or partial.
  run_id {text} NOT NULL,
  run_state {text} NOT NULL,
  -- How many runs it speaks of. Of several: when the first was published, and between which events theirs are.
  runs BIGINT NOT NULL,
  since {text},
  first_event BIGINT,
  last_event BIGINT,
  -- When the newest run was published.
  created_at {text} NOT NULL,
  -- waiting, dead
  state {text} NOT NULL,
  -- JSON: the part after which to go on.
  progress {text},
  -- Each try has a number higher than those before; only the highest may write how it went.
  attempts BIGINT NOT NULL,
  -- Tries that count, since it was put in or asked for again.
  failures BIGINT NOT NULL,
  next_try_at {text} NOT NULL,
  -- Who sends it now; others leave it alone until then.
  leased_by {text},
  leased_until {text},
  -- One line, without anything secret.
  error {text},
  died_at {text}
);
CREATE INDEX deliveries_in_turn ON deliveries (sink, state, sequence);
CREATE INDEX deliveries_to_try ON deliveries (state, next_try_at);

-- What is known of a sink beside its deliveries.
CREATE TABLE sink_states (
  sink {text} PRIMARY KEY,
  sent BIGINT NOT NULL,
  -- Tries that failed.
  failed BIGINT NOT NULL,
  last_sent_at {text},
  last_error {text},
  last_error_at {text}
);

