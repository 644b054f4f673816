import type { SentRequests } from '../../../observation/index.ts';
import type { Line } from '../document-block.ts';
import { quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';

/** A host that pages loaded from, with what was sent to it under each choice, as far as that was seen. */
export function hostLine(host: string, writer: Writer): Line {
  const sent = (writer.report.observation.sent ?? []).filter((one) => one.host === host);
  return [writer.exact(host), ...sent.flatMap((one) => sentPieces(one, writer))];
}

function sentPieces({ requests, cookies, consent }: SentRequests, { t, exact }: Writer): Line {
  const when = t(`report.setter-consent.${consent}`);
  const words = requests === null ? t('report.sent.uncounted', { when }) : t('report.sent', { count: requests, when });
  const names = (cookies ?? []).flatMap((name, at) => [at === 0 ? ' ' : ', ', exact(name)]);
  return ['; ', quiet(names.length === 0 ? words : t('report.sent.with', { words })), ...names];
}
