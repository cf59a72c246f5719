#!/usr/bin/env node
'use strict';

// Runs on any Node, so that an old one gets one clear line instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
const supported = major >= 26 || (major === 24 && minor >= 15);

if (!supported) {
  process.stderr.write(
    `keelson: needs Node 24.15 or newer, this is ${process.versions.node}. Run it as: npx -y -p node@24 -p keelson keelson ${process.argv.slice(2).join(' ')}\n`,
  );
  process.exit(2);
}

// Else the room for objects that live shortly doubles up to many times of what lives longer, and nothing is faster for it.
require('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
// What is in so little room one thread has moved before others have been woken.
require('node:v8').setFlagsFromString('--no-parallel-scavenge');

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

// A checkout runs the sources as they are; the published package carries the compiled ones.
const checkout = existsSync(join(__dirname, 'cli', 'main.ts'));
const folder = checkout ? __dirname : join(__dirname, '..', 'dist');
const load = (name) => import(pathToFileURL(join(folder, `${name}.${checkout ? 'ts' : 'js'}`)).href);

async function start() {
  // First of all, so that everything else is loaded as it was compiled before.
  const { keepCompiledCode } = await load('files/compiled-code');
  keepCompiledCode();
  const { main } = await load('cli/main');
  process.exitCode = await main(process.argv);
}

start().catch((error) => {
  process.stderr.write(`keelson: could not start: ${error.message}\n`);
  process.exitCode = 2;
});
