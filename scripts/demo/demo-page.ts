import { createTranslator } from '../../lib/i18n/index.ts';
import { sampleNotice } from '../../tests/fixtures/server/index.ts';
import type { DemoAudit } from './audit-portal.ts';
import { columns, faultsOf, figuresOf, type Column } from './figures.ts';

const { say } = createTranslator('fr');

const headings: Readonly<Record<Column, string>> = {
  declared: 'déclarés',
  observed: 'observés',
  undeclared: 'non déclarés',
  missing: 'absents',
  conditional: 'conditionnels',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '');

/** One page that shows all portals of the demonstration side by side. */
export function demoPage(audits: readonly DemoAudit[]): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Témoin : démonstration</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 110rem; padding: 0 1.5rem; }
  .notice { border-inline-start: .3rem solid; padding-inline-start: 1rem; font-weight: 600; }
  ul.portals { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.5rem; list-style: none; padding: 0; }
  ul.portals > li { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-radius: .6rem; padding: 1.2rem; }
  h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
  img { width: 100%; height: auto; border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-radius: .4rem; }
  table { border-collapse: collapse; width: 100%; margin-block: .8rem; font-variant-numeric: tabular-nums; }
  th, td { padding: .2rem .4rem; text-align: end; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); }
  th[scope=row] { text-align: start; font-weight: normal; }
</style>
</head>
<body>
<h1>Témoin : la charte dit-elle vrai ?</h1>
<p class="notice">${escaped(sampleNotice.fr)}</p>
<p>Chaque portail a été visité dans un Chromium neuf ; le bouton de Témoin y a été réellement pressé. Les chiffres sont ceux du rapport exporté.</p>
<ul class="portals">
${audits.map(card).join('\n')}
</ul>
</body>
</html>
`;
}

function card({ portal, report, files, picture }: DemoAudit): string {
  const figures = figuresOf(report);
  const rows = columns.map((name) => `<tr><th scope="row">${headings[name]}</th><td>${figures[name]}</td></tr>`);
  const faults = faultsOf(report).map(({ message }) => `<li>${escaped(say(message))}</li>`);
  const links = files.map((name) => `<li><a href="${encodeURIComponent(name)}">${escaped(name)}</a></li>`);
  return `<li>
<h2>${escaped(report.portal.host)}</h2>
<p>${escaped(portal.name)}</p>
<p>${escaped(say(report.summary.overall))}</p>
<table>${rows.join('')}</table>
${faults.length === 0 ? '' : `<ul>${faults.join('')}</ul>`}
<a href="${encodeURIComponent(picture)}"><img src="${encodeURIComponent(picture)}" alt="La fenêtre de Témoin pour ${escaped(portal.name)}"></a>
<ul>${links.join('')}</ul>
</li>`;
}
