import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../../tests/fixtures/audit/observed.ts';
import { audit } from '../audit/index.ts';
import { exporters } from '../report/index.ts';
import { charterOfPage } from './charter-of-page.ts';

const who = 'Connecté : Camille Exemple &lt;camille.exemple@exemple.test&gt;';
const html = `<!doctype html><title>Charte cookies — Camille Exemple</title><meta name="user" content="camille.exemple@exemple.test">
<header>${who}</header><div class="user-menu">Camille Exemple</div><input type="hidden" value="camille.exemple@exemple.test">
<h1>Charte cookies</h1><p>Camille Exemple, écrivez à dpo@exemple.test.</p>
<table><caption>Pour Camille Exemple</caption><tr><th>Nom du cookie</th><th>Finalité</th></tr>
<tr><td>sessionid</td><td>Reconnaître camille.exemple@exemple.test</td></tr></table>`;

describe('what is kept of a page that shows who is signed in', () => {
  it.each([{ html }, { text: `${who}\nCookie\tFinalité\nsessionid\tReconnaître camille.exemple@exemple.test` }])(
    'declares its cookies, and names nobody: %#',
    (page) => {
      const { charter, redaction } = charterOfPage({ ...page, url: null });
      expect(charter.declared.map(({ name }) => name)).toEqual(['sessionid']);
      expect(JSON.stringify(charter)).not.toMatch(/camille/i);
      expect(redaction.partsLeftOut).toBeGreaterThan(0);
      expect(redaction.masked).toBeGreaterThan(0);
    },
  );

  it.each(['json', 'csv', 'html', 'markdown', 'xlsx'] as const)('is in no %s file', async (format) => {
    const portal = samplePortal('data.exemple.test');
    const { charter, redaction } = charterOfPage({ html, url: null });
    const report = audit({
      portal,
      charter: sampleEvidence(charter, { redaction }),
      observation: sampleObservation(portal, { cookies: [sampleCookie({ name: 'sessionid' })] }),
      tool: { name: 'Témoin', version: '0.0.0' },
      generatedAt: '2026-11-20T10:00:00Z',
    });
    const file = await exporters[format].render(report, { maskIdentifiers: false });
    expect(typeof file === 'string' ? file : Buffer.from(file).toString('latin1')).not.toMatch(/camille/i);
  });
});
