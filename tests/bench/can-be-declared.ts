import { parseCharter } from '../../lib/charter/index.ts';
import { matchName } from '../../lib/cookie/index.ts';
import { el } from '../../lib/report/elements/markup-node.ts';
import { renderMarkup } from '../../lib/report/markup/render-markup.ts';

const sure: ReadonlySet<string> = new Set(['exact', 'pattern', 'family']);

/** Whether a name is read from the plainest table that there is. */
export function canBeDeclared(name: string): boolean {
  const labels = ['Nom', 'Finalité'].map((label) => el('th', {}, label));
  const cells = [name, 'Mesure'].map((text) => el('td', {}, text));
  const table = el('table', {}, el('tr', {}, ...labels), el('tr', {}, ...cells));
  const { declared } = parseCharter({ html: `<main><h1>Cookies</h1>${renderMarkup(table)}</main>` });
  return declared.some((found) => sure.has(matchName(found.name, name)));
}
