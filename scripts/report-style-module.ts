import { readFileSync } from 'node:fs';

/** What the report page loads as files; an exported file must bring it along. */
const sources = ['../components/shared/tokens.css', '../components/report/document.css'];

/** A module that holds the report's style as text, for files that stand alone. */
export function reportStyleModule(): string {
  const css = sources
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[^*]*\*\/\n?/g, '')
    .replaceAll(/\n+/g, '\n')
    .replaceAll(/^ +/gm, '')
    .trim();
  return [
    '/** Made by `npm run report-style` from components/shared/tokens.css and components/report/document.css. */',
    `export const reportStyle = ${JSON.stringify(css)};`,
    '',
  ].join('\n');
}
