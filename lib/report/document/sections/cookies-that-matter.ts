import { nameOf, whatMatters } from '../../headline/what-matters.ts';
import type { Matter, Thing } from '../../headline/what-matters.ts';
import type { Block, TableRow } from '../document-block.ts';
import { behindLine } from '../behind-line.ts';
import { cell, quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';

/** Rows that the first page has room for; the comparison has them all. */
const most = 10;

/** The cookies that the headline speaks of, the worst first, each once, with who is behind it and what it is for. */
export function cookiesThatMatter(writer: Writer): readonly Block[] {
  const { t, report } = writer;
  const known = new Map<Thing, Matter['id']>();
  for (const { id, things } of whatMatters(report)) {
    for (const thing of things) if (!known.has(thing)) known.set(thing, id);
  }
  if (known.size === 0) return [];
  const rows = [...known].slice(0, most).map(([thing, id], at) => rowOf(thing, id, at, writer));
  const more = known.size - rows.length;
  return [
    {
      kind: 'table',
      id: 'matters',
      caption: t('report.matters.caption', { count: known.size }),
      head: [t('report.column.cookie'), t('report.column.behind'), t('report.column.why')],
      rows,
    },
    ...(more > 0
      ? [{ kind: 'paragraph', line: [quiet(t('report.matters.more', { count: more }))] } satisfies Block]
      : []),
  ];
}

function rowOf(thing: Thing, id: Matter['id'], at: number, writer: Writer): TableRow {
  const { t, exact } = writer;
  const tone = id === 'missing' ? 'absence' : 'attention';
  const host = 'cookie' in thing ? [[quiet(thing.cookie.domain)]] : [];
  return {
    id: `matter-${at}`,
    tone,
    cells: [
      cell([[exact(nameOf(thing))], ...host]),
      cell([behindLine(thing, writer)]),
      cell([[{ kind: 'badge', text: t(`report.matters.${id}`), tone }]]),
    ],
  };
}
