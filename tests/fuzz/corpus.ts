import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { targetIds, type TargetId } from './targets.ts';

/** An input that once showed a fault, in a file of its own: `<target>/<name>.json`. */
export interface CorpusInput {
  readonly target: TargetId;
  /** The check that did not hold. */
  readonly check: string;
  readonly input: unknown;
}

const folder = new URL('corpus/', import.meta.url);

/** All that was found so far. */
export function readCorpus(): readonly (CorpusInput & { readonly file: string })[] {
  return targetIds.flatMap((target) =>
    namesIn(target).map((name) => {
      const file = `${target}/${name}`;
      const { check, input } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<CorpusInput, 'target'>;
      return { file, target, check, input };
    }),
  );
}

function namesIn(target: TargetId): readonly string[] {
  try {
    return readdirSync(new URL(target, folder)).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/** Keeps an input, to be tried again by every run of the unit tests; gives the name of its file. */
export function keepInCorpus({ target, check, input }: CorpusInput): string {
  const slug = check
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .slice(0, 60)
    .toLowerCase();
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 8);
  const file = `${target}/${slug}-${digest}.json`;
  mkdirSync(new URL(target, folder), { recursive: true });
  writeFileSync(new URL(file, folder), `${JSON.stringify({ check, input }, null, 2)}\n`);
  return file;
}
