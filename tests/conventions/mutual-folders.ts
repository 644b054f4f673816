import { dirname, posix } from 'node:path';

/** A module by its path from the project's folder, and its text. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

const imported = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** A folder and one within it are one place: the types of a room stand at its door. */
function isWithin(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** The folders that a module imports from, apart from its own, those around it and those within. */
function foldersOf({ path, text }: Module): readonly string[] {
  const own = dirname(path);
  return Array.from(text.matchAll(imported), ([, specifier = '']) => dirname(posix.join(own, specifier))).filter(
    (folder) => !isWithin(folder, own),
  );
}

/** Pairs of folders that import each other, be it types alone: neither can be understood without the other. */
export function mutualFolders(modules: readonly Module[]): readonly string[] {
  const edges = new Set(modules.flatMap((module) => foldersOf(module).map((to) => `${dirname(module.path)} ${to}`)));
  return [...edges].filter((edge) => {
    const [from = '', to = ''] = edge.split(' ');
    return from < to && edges.has(`${to} ${from}`);
  });
}
