// Prints what script and style of each page weigh gzipped, and fails when the pages that open at once
// are above their budget. What a page loads only when it is asked for is listed apart.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 60;
const folder = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder)));
const pages = Object.values(manifest).filter((chunk) => chunk.isEntry);

const weigh = (file) => gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length / 1000;
const sum = (files) => [...files].reduce((all, file) => all + weigh(file), 0);
const tell = (kilobytes, what) => console.log(`${kilobytes.toFixed(2).padStart(7)} kB  ${what}`);

/** Scripts and styles that a chunk needs before it can run. */
function needs(chunk, files = new Set()) {
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const name of chunk.imports ?? []) needs(manifest[name], files);
  return files;
}

const atOnce = new Set(pages.flatMap((chunk) => [...needs(chunk)]));
for (const chunk of pages) tell(sum(needs(chunk)), `${chunk.src}, all it needs`);
const total = sum(atOnce);
tell(total, `all pages, what they share counted once; the budget is ${BUDGET_KB} kB`);

const later = Object.values(manifest).filter((chunk) => /\.js$/.test(chunk.file) && !atOnce.has(chunk.file));
const late = new Set(later.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]));
for (const file of late) tell(weigh(file), `${file}, only when asked for`);
tell(total + sum(late), 'script and style in all');
if (total > BUDGET_KB) process.exitCode = 1;
