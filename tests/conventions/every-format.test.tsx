import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { JSX } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { ReportBar } from '../../components/report/ReportBar.tsx';
import { createTranslator } from '../../lib/i18n/index.ts';
import { formatList } from '../../lib/report/exporters/formats.ts';
import { exporters } from '../../lib/report/index.ts';
import { faultyReport } from '../fixtures/reports/filing/faulty.ts';
import { noActions } from '../fixtures/reports/report-actions.ts';
import { viewOf } from '../fixtures/reports/views.ts';

const nothing = (): void => undefined;
const translator = createTranslator('fr');
const report = faultyReport();
const zipped = exporters.zip.render(report);

/** What the buttons of a view say, without their signs. */
const buttonsOf = (view: JSX.Element): readonly string[] =>
  [...renderToStaticMarkup(view).matchAll(/<button[^>]*>(.*?)<\/button>/gu)].map(([, inside = '']) =>
    inside
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );

const noPopupActions = {} as PopupProps['actions'];
const inPopup = buttonsOf(
  <Popup view={viewOf(report)} actions={noPopupActions} translator={translator} now="2026-11-21T09:32:00Z" />,
);
const onPage = buttonsOf(
  <ReportBar
    translator={translator}
    language="fr"
    onLanguage={nothing}
    saved="saved"
    masked
    onMasked={nothing}
    annexesOpen={false}
    onAnnexesOpen={() => undefined}
    actions={noActions}
  />,
);

/** A format that stands in the table is offered everywhere: whoever adds one touches nothing else. */
describe.each(formatList.map((each) => [each.format, each] as const))('%s', (format, { label, holds }) => {
  it('has its button in the popup', () => {
    expect(inPopup.filter((name) => name === `Exporter en ${label}`)).toHaveLength(1);
  });

  it('has its button on the report page', () => {
    const name = holds === 'report' ? `Exporter en ${label}` : translator.t('report.save');
    expect(onPage.filter((shown) => shown === name)).toHaveLength(1);
  });

  it('is filed in the evidence file as it is made alone', async () => {
    const files = unzipSync(await zipped);
    const filed = files[exporters[format].fileName(report)];
    if (holds === 'evidence') expect(filed).toBeUndefined();
    else {
      const alone = await exporters[format].render(report);
      expect(strFromU8(filed ?? new Uint8Array(), true)).toBe(
        strFromU8(typeof alone === 'string' ? strToU8(alone) : alone, true),
      );
    }
  });
});
