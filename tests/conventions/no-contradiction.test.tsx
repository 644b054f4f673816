import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '../../components/popup/popup-view.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { audit, type AuditReport } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { exporters } from '../../lib/report/index.ts';
import { providerLetter } from '../../lib/remedy/index.ts';
import { anyAudit } from '../fixtures/audit/any-audit.ts';
import { viewOf, views } from '../fixtures/reports/views.ts';

// Many audits take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** No two statements about one audit contradict each other: in popup, report and letter, figures and sentences. */

const now = '2026-11-21T09:32:00Z';
const translator = createTranslator('fr');

interface Said {
  readonly markup: string;
  readonly popup: string;
  readonly page: string;
  readonly letter: string;
  readonly all: string;
}

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<\/(?:p|li|h2|summary|dd|dt|button|section|span)>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&#x27;', '’')
    .replaceAll(/[\u00A0\u202F]/gu, ' ');

const popupOf = (report: AuditReport): string =>
  renderToStaticMarkup(<Popup view={viewOf(report)} actions={{} as PopupActions} translator={translator} now={now} />);

async function saidOf(report: AuditReport): Promise<Said> {
  const markup = popupOf(report);
  const popup = textOf(markup);
  const page = (await exporters.markdown.render(report, { language: 'fr' }))
    .replaceAll('\\', '')
    .replaceAll('**', '')
    .replaceAll(/[\u00A0\u202F]/gu, ' ');
  const letter = providerLetter(report, 'fr', now).replaceAll(/[\u00A0\u202F]/gu, ' ');
  return { markup, popup, page, letter, all: [popup, page, letter].join('\n') };
}

/** Sentences that exclude each other, wherever they stand. */
const exclusive: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'what is compared with nothing is not undeclared',
    /ne sont comparés à rien|n’est comparé à rien|sans charte à (?:leur )?compar/u,
    /Aucune ligne de la charte ne nomme|Non déclarés dans la charte [1-9]/u,
  ],
  [
    'a charter that was not read was not read on a day',
    /Aucune charte (?:cookies )?n’a été lue|La charte n’a pas été (?:lue|examinée)/u,
    /(?:^|\W)lue le \d|Toutes les lignes de la charte ont été comprises/u,
  ],
  [
    'what was not looked at was not all looked at',
    /toutes les vérifications de cet audit ont été faites/u,
    /n’(?:a|ont) pas été examinés? \(|[Vv]érifications restant à faire|\d vérifications? sur \d+ n’(?:a|ont) pas été faite|(?:Les|le) cookies? [^.]*n’ont pas été examinés/u,
  ],
  [
    'none undeclared, and some',
    /Aucun cookie non déclaré|aucun cookie non déclaré|Aucun cookie observé ne contredit|Rien ne contredit|Rien de ce qui a été examiné ne contredit/u,
    /(?:non|ni) déclarés dans la charte : [1-9]|\d cookies? [^.(\n]*(?:ne sont pas déclarés|n’est pas déclaré) dans la charte :/u,
  ],
  [
    'none observed, and some',
    /Aucun cookie (?:du portail )?n’a été observé/u,
    /[1-9]\d* cookies? observés? ·|Présents dans le navigateur/u,
  ],
  ['nothing to look at, and something', /^0 sans verdict sûr$/mu, /sans verdict sûr : [1-9]/u],
  ['none is missing, and some', /aucun déclaré ne manque/u, /Déclarés mais absents [1-9]/u],
  [
    'no tracker before a choice, and some',
    /Aucun traceur du portail ou de ses tiers n’a été vu déposé, ni trouvé, avant un choix/u,
    /avant tout choix|alors qu’aucun choix n’est enregistré/u,
  ],
];

const numbers = (text: string, pattern: RegExp): readonly (readonly number[])[] =>
  [...text.matchAll(pattern)].map(([, ...found]) => found.map(Number));

/** Scopes that were not looked at, and all of them, as each place says it. */
function scopesSaid({ popup, all }: Said): readonly (readonly number[])[] {
  return [
    ...numbers(popup, /(\d+) vérifications? faites? sur (\d+)/gu).map(([looked = 0, of = 0]) => [of - looked, of]),
    ...numbers(all, /[Vv]érifications restant à faire[^:]*: (\d+) sur (\d+)/gu),
    ...numbers(all, /(\d+) vérifications? sur (\d+) n’(?:a|ont) pas été faite/gu),
  ];
}

function expectNoContradiction(report: AuditReport, said: Said): void {
  for (const [why, one, other] of exclusive) {
    const both = [one.exec(said.all)?.[0], other.exec(said.all)?.[0]];
    expect(both.includes(undefined) ? [] : both, why).toEqual([]);
  }
  const counted = [...new Set(scopesSaid(said).map((pair) => pair.join(' of ')))];
  expect(counted.length, counted.join(', ')).toBeLessThanOrEqual(1);
  const { undeclared } = report.summary;
  const shown = /data-count="undeclared" data-value="([^"]*)"/u.exec(said.markup)?.[1];
  expect(['unknown', String(undeclared)]).toContain(shown);
  const listed = numbers(
    said.popup,
    /(\d+) cookies?[^.\n]* (?:n’est pas déclaré|ne sont pas déclarés) dans la charte/gu,
  );
  expect(listed.filter(([count]) => count !== undeclared)).toEqual([]);
  for (const [count = 0] of numbers(said.all, /non déclarés dans la charte : (\d+)/gu)) expect(count).toBe(undeclared);
}

describe('no two statements contradict each other', () => {
  it.each(
    Object.entries(views).flatMap(([name, make]) => {
      const view = make();
      return view.state === 'report' ? [[name, view.report] as const] : [];
    }),
  )('%s', async (_, report) => {
    expectNoContradiction(report, await saidOf(report));
  });

  it('of any audit', async () => {
    await fc.assert(
      fc.asyncProperty(anyAudit, async (input) => {
        const report = audit(input);
        expectNoContradiction(report, await saidOf(report));
      }),
      { numRuns: 60 },
    );
  });
});
