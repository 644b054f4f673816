import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { ParseCharter } from '../core.ts';
import type { CorpusPage } from './corpus.ts';

/** Reads the corpus with the core that lies at an address, and gives a digest of each reading. */
const { face, pages } = workerData as { readonly face: string; readonly pages: readonly CorpusPage[] };
const { parseCharter } = (await import(face)) as { readonly parseCharter: ParseCharter };
const url = 'https://portail-exemple.test/cookies';

function digestOf({ format, content }: CorpusPage): string {
  const reading = parseCharter(format === 'html' ? { html: content, url } : { text: content, url });
  return createHash('sha1').update(JSON.stringify(reading)).digest('base64');
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a worker, no window
parentPort?.postMessage(pages.map(digestOf));
