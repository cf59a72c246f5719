import { configureGlobal } from 'fast-check';

// What is tried at random is the same in every run, so that a run says what has changed. KEELSON_SEED tries something else.
configureGlobal({ seed: Number(process.env['KEELSON_SEED'] ?? 20_261_127) });
