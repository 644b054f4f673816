import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const build = '.output/chrome-mv3';
const chunks = readdirSync(join(build, 'chunks'));

/** The scripts that the popup loads before it can show anything: those that its page names, and what they import. */
const reached = new Set();
const reach = (file) => {
  if (reached.has(file)) return;
  reached.add(file);
  const code = readFileSync(join(build, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g))
    reach(posix.join(posix.dirname(file), name));
};
const page = readFileSync(join(build, 'popup.html'), 'utf8');
for (const [, file] of page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) reach(file);
/** One language is loaded, whichever: the longest is counted. */
const size = (name) => readFileSync(join(build, 'chunks', name)).length;
const [longest] = chunks.filter((chunk) => chunk.startsWith('in-popup-')).sort((a, b) => size(b) - size(a));
if (longest === undefined) throw new Error('no sentences of the popup among the chunks');
reach(join('chunks', longest));

const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
if (zip === undefined) throw new Error('no zip in .output: npm run zip makes it');

export default [
  { name: 'JavaScript of the popup, gzip', path: [...reached].map((file) => join(build, file)), limit: '180 kB', gzip: true },
  { name: 'the whole zip', path: join('.output', zip), limit: '1.2 MB', gzip: false, brotli: false },
];
