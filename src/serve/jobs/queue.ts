/** What has stages of runs worked on. What is to be done is in the store: a queue may forget all it knows. */
export interface Queue {
  /** Says that there is something to do, which would be seen a little later without it. */
  nudge(): void;
  /** Takes no more, waits some milliseconds for what is being worked on, and hands back the rest. */
  drain(milliseconds: number): Promise<void>;
}

export interface QueueOptions {
  /** Address of the store. */
  readonly store: string;
  /** Stages that are worked on here at a time. */
  readonly concurrency: number;
  /** For people: which process of which machine. */
  readonly worker: string;
}
