/*
 * The life of a finding, as SQL: `f` is the finding as it was, all of it null where it was not there. docs/history.md has it as a table.
 */

const fails = "s.status IN ('fail', 'waived')";
const passes = "s.status IN ('pass', 'not_applicable')";

/** What a finding is when it fails: what was fixed is regressed, and what was waived or stale is again what it was before that. */
const failing = `CASE WHEN f.state IS NULL THEN 'open' WHEN f.state = 'fixed' THEN 'regressed' ELSE f.base_state END`;

/** After the result `s` of the source $3. */
export const afterResult = {
  base: `CASE WHEN ${fails} THEN ${failing} ELSE f.base_state END`,
  /** What is not known is never fixed, and what was fixed is not open for that. */
  state: `CASE WHEN s.status = 'fail' THEN ${failing} WHEN s.status = 'waived' THEN 'waived' WHEN ${passes} THEN 'fixed'
      WHEN f.state = 'fixed' THEN 'fixed' ELSE 'stale' END`,
  kind: `CASE
      WHEN s.status = 'fail' THEN CASE WHEN f.state IS NULL THEN 'opened' WHEN f.state = 'fixed' THEN 'regressed'
        WHEN f.state = 'waived' THEN 'waiver_ended' WHEN f.state = 'stale' THEN 'seen_again' END
      WHEN s.status = 'waived' THEN CASE WHEN f.state IS NULL OR f.state <> 'waived' THEN 'waived' END
      WHEN ${passes} THEN CASE WHEN f.state <> 'fixed' THEN 'fixed' END
      WHEN f.state NOT IN ('fixed', 'stale') THEN 'stale' END`,
  /**
   * Who may see less than the source that the finding is of, and does not know, says nothing of it. What was fixed and still passes
   * is left alone.
   */
  saysNothing: `COALESCE((NOT ${fails} AND NOT ${passes} AND f.source <> $3)
      OR (${passes} AND f.state = 'fixed' AND f.status = s.status AND f.source = $3), 1 = 0)`,
} as const;

const isRetired = 'r.run_id = $1';
/** Its own source of the document was asked and is complete, and no other source has the resource. */
const hasGone = "d.status = 'complete' AND (r.key IS NULL OR r.source = $3 OR r.gone_at IS NOT NULL)";

/** Without a result: `r` is its resource, `d` the source of the document that it came from, where the run $1 of the source $3 asked it. */
export const absent = {
  state: `CASE WHEN ${isRetired} THEN 'stale' WHEN ${hasGone} THEN 'fixed' ELSE 'stale' END`,
  status: `CASE WHEN ${isRetired} THEN 'retired' WHEN ${hasGone} THEN 'gone' ELSE 'not_seen' END`,
  /** A check that is not asked any more is told also where nothing was known before. */
  kind: `CASE WHEN state = 'fixed' THEN 'fixed' WHEN before_state <> 'stale' OR status = 'retired' THEN 'stale' END`,
} as const;
