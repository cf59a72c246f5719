/** What one server takes on, so that no client can have it all. Seconds, bytes and counts. */
export const limits = {
  /** Longest wait that a client is given, whatever it asks for. */
  waitSeconds: 600,
  /** Clients that wait at one time; more are sent away for a while. */
  waiting: 5_000,
  connections: 10_000,
  retryAfterSeconds: 5,
  headerBytes: 8 * 1024,
  urlBytes: 2 * 1024,
  /** For sending a request, and for taking an answer while nothing of it moves, and altogether. */
  requestSeconds: 20,
  stalledSeconds: 30,
  answerSeconds: 300,
  /** How long answers under way may take when the server is told to end. */
  endSeconds: 5,
  /** Archives kept in memory, and deltas. */
  archiveBytes: 64 * 1024 * 1024,
  deltaBytes: 16 * 1024 * 1024,
  statusBodyBytes: 1024 * 1024,
  /** Followers whose status is kept. */
  agents: 10_000,
  /** Releases of a channel that a delta can start from. */
  deltaReleases: 20,
} as const;
