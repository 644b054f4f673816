import type { Finding } from '../../../audit/index.ts';
import { behindWords } from '../../wording/behind-words.ts';
import type { Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';

/** Names that a line tells beside a company; the evidence has them all. */
const mostNames = 12;

/** Who is behind the cookies that a finding rests on, and what they are for: one line each, with the names where they differ. */
export function behindEvidence({ evidence }: Finding, writer: Writer): readonly Line[] {
  const keys = new Set(evidence.flatMap((piece) => (piece.kind === 'observed' ? [piece.key] : [])));
  const cookies = writer.report.observed.filter(({ cookie }) => keys.has(cookie.key));
  const groups = [...Map.groupBy(cookies, (judged) => behindWords(judged, writer.report, writer).who)];
  if (groups.length === 1) return groups.map(([who]) => [who]);
  return groups.map(([who, alike]): Line => {
    const names = [...new Set(alike.map(({ cookie }) => cookie.name))];
    const shown = names.slice(0, mostNames).flatMap((name, at): Line => [at === 0 ? '' : ', ', writer.exact(name)]);
    const more = names.length - mostNames;
    return [`${who}${writer.t('report.colon')} `, ...shown, ...(more > 0 ? [`, +${more}`] : [])];
  });
}
