import { readFileSync, writeFileSync } from 'node:fs';
import { documented, withCorpus } from '../tests/corpus/documented.ts';

/** Writes into the documentation what `tests/corpus/batches.json` says of each batch of labelled pages. */
writeFileSync(documented, withCorpus(readFileSync(documented, 'utf8')));
