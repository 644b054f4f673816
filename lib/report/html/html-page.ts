import { sha256 } from '@noble/hashes/sha2.js';
import { escapeHtml } from '../markup/render-markup.ts';
import { base64 } from './base64.ts';
import { inertJson } from './inert-json.ts';
import { pageFooter } from './page-footer.ts';

export interface HtmlPage {
  readonly language: string;
  readonly title: string;
  /** Repeated at the foot of printed pages. */
  readonly running: string;
  readonly style: string;
  /** Markup already rendered. */
  readonly body: string;
  /** Data to carry along, never run; null for none. */
  readonly json: string | null;
}

/**
 * A whole page in one file that runs nothing and loads nothing, and says so to the browser: its policy allows one style,
 * by digest.
 */
export function htmlPage({ language, title, running, style, body, json }: HtmlPage): string {
  const css = `${style}\n${pageFooter(running)}\n`;
  const digest = base64(sha256(new TextEncoder().encode(css)));
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const data = json === null ? '' : `<script type="application/json" id="temoin-report">${inertJson(json)}</script>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
${data}</body>
</html>
`;
}
