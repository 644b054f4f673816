/** A run of one repeated dummy letter: `xxxx`, `XXXX`. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** It fills its segment, the stretch between two characters that are no letters or digits. */
  readonly segment: 'whole' | 'tail' | 'inner';
  readonly first: boolean;
}

const ALPHANUMERIC = /[A-Za-z0-9]/;

function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && ALPHANUMERIC.test(character);
}

function runsOf(name: string): readonly Run[] {
  return Array.from(name.matchAll(/x+|X+|(?<![A-Za-z0-9])(?:[yY]+|[nN]+)(?![A-Za-z0-9])/g), (match): Run => {
    const start = match.index;
    const end = start + match[0].length;
    const startsSegment = !isAlphanumeric(name[start - 1]);
    const endsSegment = !isAlphanumeric(name[end]);
    const segment = !endsSegment ? 'inner' : startsSegment ? 'whole' : 'tail';
    return { start, end, segment, first: start === 0 };
  });
}

/**
 * Shortest run that is a placeholder by itself. `mux`, `hex`, `xx` and `maxx_id` are names; `_gat_UA-XX`, `SESSxxx`
 * and `wp-xxxxuser` are not.
 */
function shortestPlaceholder(run: Run): number {
  if (run.segment === 'whole') return run.first ? 3 : 2;
  return run.segment === 'tail' ? 3 : 4;
}

function length(run: Run): number {
  return run.end - run.start;
}

function isRestOfHash(name: string, run: Run): boolean {
  return run.segment === 'tail' && length(run) > 1 && /\d[0-9a-f]*$/i.test(name.slice(0, run.start));
}

/**
 * Where the letters x (or, in a segment of their own, y and n) stand for something else. Lengths are not taken at their
 * word: `_ga_XXXX` stands for `_ga_1A2B3C4D5E`. A lone letter counts only beside a real run: `UA-XXXXX-X`, `UA_xxxx_y`.
 *
 * @returns the end of each run by its start
 */
export function placeholderRuns(name: string): ReadonlyMap<number, number> {
  const runs = runsOf(name);
  const isX = (run: Run): boolean => name[run.start]?.toLowerCase() === 'x';
  const sure = runs.filter((run) => length(run) >= (isX(run) ? shortestPlaceholder(run) : 4));
  const loneTwins = runs.filter((run) => isX(run) && run.segment === 'whole' && !run.first);
  // `UA-X-X`: no long run, but the same letter standing alone twice.
  const believed =
    sure.length > 0 || loneTwins.length > 1 ? runs.filter((run) => run.segment === 'whole' && !run.first) : [];
  // `_pk_ses.XX.9aXX`: what is left of a hash, behind digits, beside a segment that is a placeholder.
  const beside = runs.filter((run) => sure.some(({ segment }) => segment === 'whole') && isRestOfHash(name, run));
  return new Map([...sure, ...believed, ...beside].map((run) => [run.start, run.end]));
}
