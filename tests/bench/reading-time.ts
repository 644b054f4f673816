import type { BenchResult } from './bench-result.ts';
import type { Core } from './core.ts';
import { HOSTILE_PAGES, type HostilePage } from './hostile-pages.ts';
import { printTable } from './print-table.ts';
import { syntheticCharter } from './synthetic-charter.ts';
import { type TimedReading, timeReading } from './timed-reading.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Ten times the rows, at most twelve times the time. */
const GROWTH_BUDGET = 12;
/** Under this the clock and the collector weigh more than the reading. */
const NOISE_MILLISECONDS = 40;
/** Four times the page: linear is 4, quadratic 16. */
const HOSTILE_GROWTH_BUDGET = 8;

/** Milliseconds against size, and the hostile pages, each with its time and its growth. */
export async function benchReadingTime(core: Core): Promise<BenchResult> {
  if (!core.parseCharter) return { state: 'not-there', why: 'lib/index.ts does not export parseCharter yet' };
  const sizes = await measureSizes();
  const hostile = [];
  for (const page of HOSTILE_PAGES) hostile.push(await measureHostile(page));
  printTable(
    ['hostile page', 'size', 'ms', 'growth at 4×', 'declared'],
    hostile.map(({ id, size, large, growth }) => [id, String(size), time(large), ratio(growth), count(large)]),
  );
  const broken = [...sizes.flatMap(brokenSize), ...hostile.flatMap(brokenHostile)];
  return { state: 'measured', broken, figures: { sizes, hostile } };
}

interface SizeFigures {
  readonly bytes: number;
  readonly rows: number;
  readonly reading: TimedReading;
  /** The HTML parser alone, on the same page. */
  readonly parser: TimedReading;
  readonly growth: number | null;
}

async function measureSizes(): Promise<readonly SizeFigures[]> {
  const figures: SizeFigures[] = [];
  for (const bytes of SIZES) {
    const reading = await timeReading({ kind: 'synthetic', bytes }, 120_000);
    const parser = await timeReading({ kind: 'parse5', bytes }, 120_000);
    const before = figures.at(-1)?.reading;
    figures.push({
      bytes,
      rows: syntheticCharter(bytes).rows,
      reading,
      parser,
      growth: before ? growthOf(before, reading) : null,
    });
  }
  printTable(
    ['page', 'rows', 'ms', 'processor ms', 'parse5 alone', 'growth at 10×', 'declared'],
    figures.map(({ bytes, rows, reading, parser, growth }) => [
      `${bytes / 1000} kB`,
      String(rows),
      time(reading),
      processor(reading),
      processor(parser),
      ratio(growth),
      count(reading),
    ]),
  );
  return figures;
}

/**
 * A page of four times the size beside the page. What grows too much is looked at once more one size up: where few
 * milliseconds are compared the collector weighs more than the reading, while time that is not linear grows there again.
 */
async function measureHostile({ id, size }: HostilePage): Promise<HostileFigures> {
  const timed = async (times: number): Promise<TimedReading> =>
    timeReading({ kind: 'hostile', id, size: Math.floor(size * times) });
  const small = await timed(1 / 4);
  const large = await timed(1);
  const growth = growthOf(small, large);
  const confirmed =
    growth === null || growth <= HOSTILE_GROWTH_BUDGET ? growth : (growthOf(large, await timed(4)) ?? growth);
  return { id, size, small, large, growth: confirmed };
}

interface HostileFigures {
  readonly id: string;
  readonly size: number;
  readonly small: TimedReading;
  readonly large: TimedReading;
  readonly growth: number | null;
}

function growthOf(small: TimedReading, large: TimedReading): number | null {
  return small.state === 'read' && large.state === 'read' ? large.cpuMilliseconds / small.cpuMilliseconds : null;
}

function brokenSize({ bytes, rows, reading, growth }: SizeFigures): readonly string[] {
  const page = `${bytes / 1000} kB`;
  if (reading.state !== 'read') return [`${page}: ${time(reading)}`];
  if (!reading.truncated && reading.declared !== rows) return [`${page}: ${reading.declared} of ${rows} rows read`];
  const slow = growth !== null && growth > GROWTH_BUDGET && reading.cpuMilliseconds > NOISE_MILLISECONDS;
  return slow ? [`${page}: ${ratio(growth)} the time for ten times the rows`] : [];
}

function brokenHostile({ id, large, growth }: HostileFigures): readonly string[] {
  if (large.state !== 'read') return [`${id}: ${time(large)}`];
  const slow = growth !== null && growth > HOSTILE_GROWTH_BUDGET && large.cpuMilliseconds > NOISE_MILLISECONDS;
  return slow ? [`${id}: ${ratio(growth)} the time for four times the page`] : [];
}

function time(reading: TimedReading): string {
  if (reading.state === 'read') return reading.milliseconds.toFixed(1) + (reading.truncated ? ' (cut)' : '');
  if (reading.state === 'crashed') return `crashed: ${reading.why.slice(0, 60)}`;
  return `stopped after ${reading.afterMilliseconds} ms`;
}

function processor(reading: TimedReading): string {
  return reading.state === 'read' ? reading.cpuMilliseconds.toFixed(1) : '-';
}

function count(reading: TimedReading): string {
  return reading.state === 'read' ? String(reading.declared) : '-';
}

function ratio(growth: number | null): string {
  return growth === null ? '-' : `${growth.toFixed(1)}×`;
}
