// Prints what script and style of the built UI weigh gzipped, and fails above the budget.

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 60;
const folder = new URL('../dist/assets/', import.meta.url);

const files = readdirSync(folder)
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);

for (const { name, bytes } of files) console.log(`${(bytes / 1000).toFixed(2).padStart(7)} kB  ${name}`);
const total = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
console.log(`${total.toFixed(2).padStart(7)} kB  in all, gzipped; the budget is ${BUDGET_KB} kB`);
if (total > BUDGET_KB) process.exitCode = 1;
