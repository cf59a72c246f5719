import { hostname } from 'node:os';

/** This process, for people. */
export const workerName = () => `${hostname()}/${process.pid}`;
