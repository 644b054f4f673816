import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoFaultyPortals, honestPortals } from '../../tests/fixtures/portals/index.ts';
import { startSamplePortals } from '../../tests/fixtures/server/index.ts';
import { ensureBrowsers } from '../browsers/ensure-browsers.ts';
import { auditPortal, type DemoAudit } from './audit-portal.ts';
import { demoPage } from './demo-page.ts';
import { demoTable } from './demo-table.ts';

/**
 * The main job, shown: real Chromium on sample portals, real clicks, real reports.
 * `--headed` shows the browser; `--no-build` takes the extension as it was built last.
 */
const { values } = parseArgs({
  allowNegative: true,
  options: { headed: { type: 'boolean', default: false }, build: { type: 'boolean', default: true } },
});
const folder = resolve('demo-output');

async function build(): Promise<void> {
  console.log('Building the extension…');
  const child = spawn('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((done) => {
    child.on('close', done);
  });
  if (code !== 0) throw new Error('the build failed: npm run build says why');
}

async function demo(): Promise<void> {
  ensureBrowsers(['chromium', 'xvfb', 'xdotool'], (line) => console.log(line));
  if (values.build) await build();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const samples = await startSamplePortals();
  const portals = [...honestPortals, ...demoFaultyPortals];
  const audits = new Map<string, DemoAudit>();
  const queue = [...portals];
  const started = Date.now();
  console.log(`Auditing ${portals.length} sample portals (made-up data, nothing leaves this machine)…`);
  const work = async (): Promise<void> => {
    for (let portal = queue.shift(); portal !== undefined; portal = queue.shift()) {
      audits.set(portal.id, await auditPortal(portal, { port: samples.port, folder, headed: values.headed }));
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`  ${audits.size}/${portals.length}  ${portal.hosts[0]}  (${seconds} s)`);
    }
  };
  try {
    // Two browsers at a time; one where a person looks on.
    await Promise.all(values.headed ? [work()] : [work(), work()]);
  } finally {
    await samples.stop();
  }
  const done = portals.flatMap(({ id }) => audits.get(id) ?? []);
  writeFileSync(join(folder, 'index.html'), demoPage(done));
  console.log(
    `\n${demoTable(done)}\n\nReports, pictures and a page that shows them side by side: ${join(folder, 'index.html')}`,
  );
}

try {
  await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
