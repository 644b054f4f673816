import { readFileSync, readdirSync } from 'node:fs';
import type { CharterContent } from '../../lib/charter/index.ts';
import type { CharterStatus } from '../../lib/charter-address/index.ts';
import { hindersLooking } from '../../lib/audit/hinders-looking.ts';
import type { CoverageNote, CoverageScopeId } from '../../lib/observation/index.ts';

const folder = new URL('../../lib/audit/rules/', import.meta.url);

/** Files of the rules' room, tests apart. */
export const ruleFiles: readonly string[] = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

type StoragePart = NonNullable<Extract<CoverageScopeId, { readonly kind: 'other-storage' }>['part']>;

/** Keys of a record that the compiler wants whole: whoever adds a value of the type is asked here. */
const keys = <Key extends string>(record: Readonly<Record<Key, boolean>>): readonly string[] =>
  Object.entries(record).flatMap(([key, said]) => (said === true ? [key] : []));

const contents: Readonly<Record<CharterContent, boolean>> = {
  'declares-cookies': false,
  'names-no-cookie': true,
  'no-table': true,
  empty: true,
};
const unreadable: Readonly<Record<CharterStatus, boolean>> = {
  read: false,
  'not-found': false,
  'http-error': false,
  'redirects-elsewhere': false,
  'other-host': false,
  'not-looked': false,
  pdf: true,
  'login-required': true,
  'rendered-late': true,
  unreachable: true,
  'too-large': true,
  'not-html': true,
  'no-content': true,
  'page-forbids': true,
};
const scopes: Readonly<Record<CoverageScopeId['kind'] | StoragePart, boolean>> = {
  'first-party-jar': true,
  'parent-domain': true,
  partitioned: true,
  'third-party': true,
  'third-party-hosts': true,
  'other-storage': true,
  setters: true,
  sent: true,
  'local-storage': true,
  'session-storage': true,
  'indexed-db': true,
  'cache-storage': true,
  'service-worker': true,
};
const notes: Readonly<Record<CoverageNote, boolean>> = {
  'third-party-cookies-blocked': true,
  'requests-blocked': true,
  'cookies-not-kept': true,
  'blocking-not-known': true,
  'near-cookie-limit': true,
  'no-control-reading': true,
  'partly-looked': true,
  'sightings-dropped': true,
  'page-loaded-before': false,
  'opened-before': false,
  'worker-restarted': true,
  'responses-dropped': true,
  'requests-dropped': true,
};

/** What an expression that is no plain word can say, by the expression as the code has it. */
const varying: Readonly<Record<string, readonly string[]>> = {
  'content.content': keys(contents),
  '`unreadable.${status}`': keys(unreadable).map((status) => `unreadable.${status}`),
  'part ?? scope.kind': keys(scopes),
  note: keys(notes),
};

/** Obstacles as the code has them, and as this list has them. */
export const obstacles = {
  listed: keys(notes),
  judged: Object.keys(notes).filter((note) => hindersLooking(note as CoverageNote)),
};

const codeOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Tails of message ids that one file writes; an expression that nobody listed stands as it is, and is no message. */
function saidIn(file: string): readonly string[] {
  const words = [...codeOf(file).matchAll(/\b(?:pass|fail|review)\(\s*([^,)]+)/gu)].map(
    (match) => match[1]?.trim() ?? '',
  );
  return words.flatMap((word) => varying[word] ?? [word.replace(/^'([a-z.-]+)'$/u, '$1')]);
}

/** The file and those of the room that it is made of. */
function partsOf(file: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  const imported = [...codeOf(file).matchAll(/from '\.\/([a-z0-9-]+\.ts)'/gu)].map((match) => match[1] ?? '');
  return imported.reduce<ReadonlySet<string>>((parts, part) => partsOf(part, parts), new Set([...seen, file]));
}

/** Tails of all message ids that a rule can give, those of the files that it shares with others among them. */
export const saidByRule = (id: string): readonly string[] => [...partsOf(`${id}.ts`)].flatMap(saidIn);

/** Tails that any rule may say: they begin with a dot. */
export const saidByAny: readonly string[] = ruleFiles.flatMap((file) =>
  [...codeOf(file).matchAll(/'(\.[a-z][a-z-]*)'/gu)].map((match) => match[1] ?? ''),
);

/** Files that say something: each must be a part of some rule. */
export const sayingFiles: readonly string[] = ruleFiles.filter((file) => saidIn(file).length > 0);

export const filesOfRules = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [...partsOf(`${id}.ts`)]));
