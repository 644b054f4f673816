import { describe, expect, test } from 'vitest';
import { charterSets, ownPages, scorePages } from '../bench/charters.ts';
import { loadCore } from '../bench/core.ts';
import { batches } from '../corpus/batches.ts';
import { changesByMutation } from '../bench/mutations.ts';
import { MUTATIONS } from '../bench/mutate.ts';
import { type PageScore, precision, recall, sum } from '../bench/score.ts';

const { parseCharter } = await loadCore();

const usual = {
  namesPrecision: 0.99,
  namesRecall: 0.98,
  providers: 0.95,
  durations: 0.95,
  invented: [] as readonly string[],
};

/** Precision and recall of the names, right share of providers and durations, and the names invented where there are none. */
function summary(pages: readonly PageScore[], asked: typeof usual): Readonly<Record<string, unknown>> {
  const names = sum(pages.map((page) => page.names));
  const share = (field: 'provider' | 'duration'): number => recall(sum(pages.map((page) => page.fields[field])));
  return {
    precise: precision(names) >= asked.namesPrecision,
    complete: recall(names) >= asked.namesRecall,
    providers: share('provider') >= asked.providers,
    durations: share('duration') >= asked.durations,
    invented: pages
      .filter(({ declaresNothing }) => declaresNothing)
      .flatMap(({ id, extra }) => extra.map((name) => `${id}: ${name}`)),
  };
}

const SAMPLE = new Set([
  'fr-ods-ancien-statistiques',
  'fr-ods-nouveau-xiti',
  'fr-ministere-dsfr-caption',
  'fr-universite-drupal-entete-td',
  'fr-region-rowspan',
  'es-aepd-tabla',
  'de-stadt-typo3',
  'it-tabella-fornitore',
  'en-tab-paste',
  'fr-negatif-types',
  'fr-negatif-bases-legales',
  'en-negative-versions',
  'fr-texte-aplati',
]);

const ON_TARGET = { precise: true, complete: true, providers: true, durations: true, invented: [] };

describe.skipIf(!parseCharter)('reading charters', () => {
  test.for(charterSets())('is on target in $name', { timeout: 120_000 }, ({ name, pages: labelled }, { skip }) => {
    const scores = parseCharter ? scorePages(parseCharter, labelled) : [];
    if (scores.length === 0) skip('no labelled pages there: nothing measured');
    const asked = batches.find((batch) => batch.name === name)?.asked ?? usual;
    expect(summary(scores, asked)).toEqual({ ...ON_TARGET, invented: asked.invented });
  });

  // `npm run bench -- mutations` dresses every page; these are one of each layout, to be quick.
  const pages = ownPages().filter(({ labels }) => SAMPLE.has(labels.id));
  test.each(MUTATIONS.map((mutation) => [mutation.id, mutation] as const))(
    'is not changed by %s',
    (_, mutation) => {
      const dressed = parseCharter ? changesByMutation(parseCharter, pages, mutation) : { applied: 0, changes: [] };
      expect(dressed.applied).toBeGreaterThan(0);
      expect(dressed.changes).toEqual([]);
    },
    60_000,
  );
});
