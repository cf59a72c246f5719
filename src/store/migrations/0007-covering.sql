-- Indexes that lists are read by have all that filters ask beside, so that no row is read only to be passed over. PostgreSQL reads what
-- stands in an index by that alone where the columns of its expressions are there too: hence the state and the name.
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
CREATE INDEX findings_worst ON findings ({ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, region, resource_type, check_id, source, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_by_check ON findings (check_id, {ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, region, resource_type, source, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_by_account ON findings (account, {ended}, level_rank, opened_at, fingerprint,
  state, cloud, region, resource_type, check_id, source, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_worst_of_source ON findings (source, {ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, region, resource_type, check_id, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_by_cloud ON findings (cloud, {ended}, level_rank, opened_at, fingerprint,
  state, account, region, resource_type, check_id, source, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_by_type ON findings (resource_type, {ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, region, check_id, source, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_by_region ON findings (region, {ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, resource_type, check_id, source, owner, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_by_owner ON findings (owner, {ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, region, resource_type, check_id, source, due_at, overdue_at, state_since, attack_paths);
CREATE INDEX findings_on_paths ON findings ({ended}, level_rank, opened_at, fingerprint,
  state, cloud, account, region, resource_type, check_id, source, owner, due_at, overdue_at, state_since, attack_paths) WHERE attack_paths > 0;
CREATE INDEX findings_due ON findings ({ended}, due_at, fingerprint,
  state, cloud, account, region, resource_type, check_id, source, owner, overdue_at, state_since, attack_paths, level_rank);
CREATE INDEX findings_by_name ON findings ({ended}, lower(resource_name), level_rank, opened_at, fingerprint, state, resource_name);

DROP INDEX resources_by_type;
DROP INDEX resources_by_account;
DROP INDEX resources_by_source;
DROP INDEX resources_by_cloud;
DROP INDEX resources_by_kind;
DROP INDEX resources_by_region;
CREATE INDEX resources_by_type ON resources (type, key, gone_at, cloud, account, region, kind, source);
CREATE INDEX resources_by_account ON resources (account, key, gone_at, cloud, region, type, kind, source);
CREATE INDEX resources_by_source ON resources (source, key, gone_at, cloud, account, region, type, kind);
CREATE INDEX resources_by_cloud ON resources (cloud, key, gone_at, account, region, type, kind, source);
CREATE INDEX resources_by_kind ON resources (kind, key, gone_at, cloud, account, region, type, source);
CREATE INDEX resources_by_region ON resources (region, key, gone_at, cloud, account, type, kind, source);
CREATE INDEX resources_whole ON resources (key, gone_at, cloud, account, region, type, kind, source);
