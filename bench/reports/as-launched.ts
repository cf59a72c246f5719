import { setFlagsFromString } from 'node:v8';

// What src/launcher.cjs says before anything else, so that memory is that of the command. To be imported first.
setFlagsFromString('--semi-space-growth-factor=1');
