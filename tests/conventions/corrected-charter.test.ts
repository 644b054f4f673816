import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../lib/charter/index.ts';
import { readDatabase } from '../../lib/dictionary/index.ts';
import { compactInstalledDatabase } from '../../scripts/compact-cookie-database.ts';
import { ownPages, readPage } from '../bench/charters.ts';
import { declaringFaults } from '../bench/corrected-faults.ts';
import type { JarId } from '../bench/corrected-jars.ts';
import { reportOn } from '../bench/corrected-report.ts';

const DATABASE = readDatabase(compactInstalledDatabase());
const CHARTERS = ownPages().map((page) => ({
  id: page.labels.id,
  charter: readPage(parseCharter, page),
}));

const TIMEOUT = 60_000;
const JARS: readonly JarId[] = ['usual', 'misspelt', 'longer'];

describe('the corrected charter of every labelled page, read again', () => {
  test.each(JARS)(
    'declares what it declared, in its own words and columns, and what the jar “%s” holds',
    (jar) => {
      const faults = CHARTERS.flatMap(({ id, charter }) =>
        declaringFaults(reportOn(charter, jar, DATABASE), DATABASE).map(
          ({ property, detail }) => `${id}: ${property} ${detail}`,
        ),
      );
      expect(faults).toEqual([]);
    },
    TIMEOUT,
  );
});
