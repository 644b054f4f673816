import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exporters } from '../../lib/index.ts';
import { faultyReport } from '../fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../fixtures/reports/filing/hostile.ts';
import { reportOf } from '../fixtures/reports/filing/many.ts';
import { hasPoppler } from '../gallery/report/pages-of-pdf.ts';
import { honestPortals } from '../fixtures/portals/index.ts';
import { instructionsFor, startSamplePortals, type SampleServer } from '../fixtures/server/index.ts';
import { auditByClick, exported, follow } from './audit-by-click.ts';
import type { BrowserUnderTest } from './browsers/browser-under-test.ts';
import { withBrowser } from './browsers/start-browser.ts';
import { checkSums, type CheckedZip } from './report/check-sums.ts';
import type { OpenTab } from './report/open-tab.ts';
import { openMenu, reportTab } from './report/report-tab.ts';

const portal = honestPortals.find(({ hosts }) => hosts[0].endsWith('.opendatasoft.com'));
if (portal === undefined) throw new Error('no sample portal on a host granted at install');

let samples: SampleServer;
beforeAll(async () => {
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

async function withHistory(use: (browser: BrowserUnderTest, tab: OpenTab) => Promise<void>): Promise<void> {
  await withBrowser({ port: samples.port, language: 'fr' }, async (browser) => {
    await follow(browser, instructionsFor('visit', portal ?? (null as never)));
    const tab = await reportTab(browser, await auditByClick(browser));
    await tab.waitFor(saved, 'the audit to be kept');
    await tab.click('button', 'Historique');
    await tab.waitFor(inState('history'), 'the history');
    await use(browser, tab);
  });
}

const inState = (state: string): string => `document.querySelector('[data-state="${state}"]')`;

const saved = `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Conservé dans l’historique')`;

/** Chooses a file in the page's only field for files, as the browser's own dialogue does. */
async function choose(tab: OpenTab, name: string, content: string | Buffer): Promise<void> {
  const part = typeof content === 'string' ? content : `Uint8Array.from(${JSON.stringify([...content])})`;
  await tab.evaluate(`(() => {
    const input = document.querySelector('input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([${typeof content === 'string' ? JSON.stringify(part) : part}], ${JSON.stringify(name)}));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
}

async function json(browser: BrowserUnderTest, tab: OpenTab): Promise<string> {
  await openMenu(tab);
  return (await browser.saved(async () => tab.click('button', 'JSON'))).bytes.toString('utf8');
}

const zip = async (browser: BrowserUnderTest, tab: OpenTab): Promise<CheckedZip> =>
  checkSums((await browser.saved(async () => tab.click('button', 'ZIP'))).bytes);

const pageFile = 'charte/page-expurgee.html.txt';

describe('the evidence file', () => {
  it('holds the charter as fetched, from the history too, and a picture only if one was chosen', async () => {
    await withHistory(async (browser, tab) => {
      // What lies in memory is gone with the browser: the history must do alone.
      await tab.evaluate(`(globalThis.browser ?? chrome).storage.session.clear().then(() => true)`);
      await tab.click('button', 'Ouvrir');
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the kept report');
      const plain = await zip(browser, tab);
      expect(plain.exitCode).toBe(0);
      expect(plain.files[pageFile]?.toString('utf8')).toContain('csrftoken');
      expect(plain.files['LISEZ-MOI.txt']?.toString('utf8')).toContain(pageFile);
      expect(Object.keys(plain.files).filter((name) => name.startsWith('pieces/'))).toEqual([]);

      await openMenu(tab);
      await choose(tab, 'faux.png', '<script>');
      await tab.waitFor(`document.body.innerText.includes('il ne sera pas joint')`, 'the refusal of a false picture');
      const picture = readFileSync('public/icon/48.png');
      await choose(tab, 'capture d’écran.png', picture);
      await tab.waitFor(`!document.body.innerText.includes('il ne sera pas joint')`, 'the picture');
      const withPicture = await zip(browser, tab);
      expect(withPicture.exitCode).toBe(0);
      expect(withPicture.files['pieces/capture-d--cran.png']?.equals(picture)).toBe(true);
    });
  });

  it('holds the charter from the popup too', async () => {
    await withBrowser({ port: samples.port, language: 'fr' }, async (browser) => {
      await follow(browser, instructionsFor('visit', portal ?? (null as never)));
      const popup = await auditByClick(browser);
      const { files, exitCode } = checkSums((await exported(browser, popup, 'ZIP')).bytes);
      expect(exitCode).toBe(0);
      expect(files[pageFile]?.toString('utf8')).toContain('csrftoken');
    });
  });

  it('says so where the charter as fetched is not there', async () => {
    await withHistory(async (browser, tab) => {
      await choose(tab, 'rapport.json', exporters.json.render(faultyReport()));
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the imported report to be kept');
      const { files, exitCode } = await zip(browser, tab);
      expect(exitCode).toBe(0);
      expect(Object.keys(files)).not.toContain(pageFile);
      expect(files['LISEZ-MOI.txt']?.toString('utf8')).toContain('ce navigateur ne l’a pas conservée');
      await openMenu(tab);
      const letter = await browser.saved(async () => tab.click('button', 'Lettre au prestataire, fichier texte'));
      expect(letter.name).toBe('temoin_portail-exemple.test_2026-11-20_lettre.txt');
      expect(letter.bytes.toString('utf8')).toContain('mise à jour de la charte cookies');
    });
  });
});

/** The words on the paper; null where the browser can't be told to print, or nobody can read what it printed. */
async function printed(tab: OpenTab): Promise<string | null> {
  const pdf = await tab.pdf();
  if (pdf !== null && hasPoppler)
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1e8 });
  console.warn('SKIPPED: nothing was printed (Chromium prints on demand; pdftotext of Poppler reads it)');
  return null;
}

describe('the report on paper', () => {
  it('is masked while the box is ticked, says so, and says that it came from a file', async () => {
    const text = exporters.json.render(reportOf(40), { maskIdentifiers: false });
    await withHistory(async (_, tab) => {
      await choose(tab, 'rapport.json', text);
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the imported report to be kept');
      const masked = await printed(tab);
      if (masked === null) return;
      expect(masked).toContain('_pk_id.12.***');
      expect(masked).not.toContain('ab34cd56ef789012');
      expect(masked).toContain('Dans ce document, ce qui ressemble à un identifiant');
      expect(masked).toContain('Ce rapport vient d’un fichier');
      await tab.click('checkbox', 'Masquer les identifiants');
      const whole = await printed(tab);
      expect(whole).toContain('ab34cd56ef789012');
      expect(whole).not.toContain('Dans ce document, ce qui ressemble à un identifiant');
    });
  });
});

/** Writes in the only field for a note, and leaves it. */
const writeNote = async (tab: OpenTab, note: string): Promise<unknown> =>
  tab.evaluate(`(() => {
    const field = document.querySelector('details textarea');
    field.closest('details').open = true;
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, ${JSON.stringify(note)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
    return true;
  })()`);

/** Whether the browser would ask before it closes the page. */
const asks = async (tab: OpenTab): Promise<boolean> =>
  tab.evaluate<boolean>(`!dispatchEvent(new Event('beforeunload', { cancelable: true }))`);

describe('what a person wrote or deleted', () => {
  it('is not written over by another tab, and what was deleted does not come back', async () => {
    await withHistory(async (_, tab) => {
      await tab.click('button', 'Ouvrir');
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the kept report');
      const address = await tab.evaluate<string>('location.href');
      // As another tab does when it keeps the same audit.
      await tab.evaluate(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('temoin');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const change = opening.result.transaction('audits', 'readwrite');
          const audits = change.objectStore('audits');
          audits.getAll().onsuccess = ({ target }) => {
            for (const audit of target.result) audits.put({ ...audit, revision: audit.revision + 1 });
          };
          change.oncomplete = () => { opening.result.close(); resolve(true); };
        };
      })`);
      expect(await asks(tab)).toBe(false);
      await writeNote(tab, 'écrit après l’autre onglet');
      await tab.waitFor(`document.body.innerText.includes('modifié dans un autre onglet')`, 'the refusal');
      expect(await asks(tab)).toBe(true);
      expect(await tab.violations()).toEqual([]);
      await tab.click('button', 'Conserver comme audit distinct');
      await tab.waitFor(saved, 'the audit of its own');
      expect(await asks(tab)).toBe(false);
      expect(await tab.evaluate<string>('location.href')).not.toBe(address);

      await tab.click('button', 'Historique');
      await tab.waitFor(`${inState('history')} && document.querySelectorAll('tbody tr').length === 2`, 'two audits');
      expect(await tab.evaluate<string>('location.search')).toBe('');
      await tab.evaluate(`document.querySelectorAll('td input').forEach((box) => box.click())`);
      await tab.click('button', 'Supprimer les audits choisis');
      await tab.waitFor(`document.querySelector('[role=alertdialog]')`, 'the question');
      await tab.click('button', 'Supprimer 2 audits');
      await tab.waitFor(`document.body.innerText.includes('Aucun audit n’est conservé')`, 'an empty history');
      await tab.reload();
      await tab.waitFor(`document.body.innerText.includes('Aucun audit n’est conservé')`, 'it empty after a reload');
      await tab.goTo(address);
      await tab.waitFor(inState('problem'), 'the word that it is gone');
      expect(await tab.text()).not.toContain('Rien n’a été perdu');
      expect(await tab.violations()).toEqual([]);
      await tab.click('button', 'Historique');
      await tab.waitFor(`document.body.innerText.includes('Aucun audit n’est conservé')`, 'the history, still empty');
    });
  });
});

describe('reports that come from files', () => {
  it.each([
    ['faulty', exporters.json.render(faultyReport())],
    ['hostile', exporters.json.render(hostileReport())],
  ])('exported, imported and exported again is the same byte for byte, and so after a reload: %s', async (_, text) => {
    await withHistory(async (browser, tab) => {
      await choose(tab, 'rapport.json', text);
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the imported report to be kept');
      expect(await tab.text()).toContain('Ce rapport vient d’un fichier');
      expect(await json(browser, tab)).toBe(text);

      await tab.reload();
      await tab.waitFor(`${inState('report')} && ${saved}`, 'the same report after a reload');
      expect(await tab.text()).toContain('Ce rapport vient d’un fichier');
      expect(await json(browser, tab)).toBe(text);
      expect(await tab.violations()).toEqual([]);
    });
  });

  it('a file that is no report is refused in words, and what is kept stays', async () => {
    const text = exporters.json.render(faultyReport());
    await withHistory(async (_, tab) => {
      for (const [file, words] of [
        [text.slice(0, 2000), 'il n’est pas en JSON, ou il a été coupé'],
        [text.replace('"schemaVersion": 1', '"schemaVersion": 9'), 'version plus récente'],
        [text.replace('"httpOnly": false', '"httpOnly": false, "value": "secret"'), 'champ inconnu'],
        ['{"__proto__": {"schemaVersion": 1}}', 'n’est pas un rapport de Témoin'],
        ['[]', 'n’est pas un rapport de Témoin'],
        ['', 'il n’est pas en JSON, ou il a été coupé'],
      ] as const) {
        await choose(tab, 'rapport.json', file);
        await tab.waitFor(
          `document.querySelector('[role="alert"]')?.textContent.includes(${JSON.stringify(words)})`,
          words,
        );
        const said = await tab.text();
        expect(said).toContain('Rien n’a été perdu.');
        expect(said).toContain('1 audit conservé');
      }
      expect(await tab.violations()).toEqual([]);
    });
  });
});
