import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport, hostileTexts } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import {
  declaredCookie,
  inDays,
  judged,
  judgedDeclaration,
  observedCookie,
} from '../../../tests/fixtures/reports/filing/parts.ts';
import { reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import { parseReport } from '../../report-file/parse-report.ts';
import { exporters } from './index.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page as a browser would build it. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const textOf = (node: Element): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : '')).join('');

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const reports = [
  ['faulty', faultyReport()],
  ['hostile', hostileReport()],
  ['without cookies', reportOf(0)],
  ['300 cookies', reportOf(300)],
] as const;

describe('exporters.html', () => {
  it.each(reports)('nothing in it runs or loads: %s', async (_, report) => {
    const elements = elementsOf(await exporters.html.render(report));
    const loading = new Set([
      'img',
      'iframe',
      'object',
      'embed',
      'link',
      'video',
      'audio',
      'base',
      'form',
      'use',
      'image',
    ]);
    expect(elements.filter(({ tagName }) => loading.has(tagName))).toEqual([]);
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/json']);
    for (const { attrs, tagName } of elements) {
      for (const { name, value } of attrs) {
        expect(name, tagName).not.toMatch(/^on|^src|^style$|^ping$|^srcset$/);
        if (name === 'href') expect(value).toMatch(/^(https?:|#)/);
      }
    }
    const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
    expect(styles.join('')).not.toMatch(/url\(|@import|expression|<\//i);
  });

  it.each(reports)('its policy allows its one style, by digest, and nothing else: %s', async (_, report) => {
    const elements = elementsOf(await exporters.html.render(report));
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    const style = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style[0]));
    const source = `sha256-${Buffer.from(digest).toString('base64')}`;
    expect(style).toHaveLength(1);
    expect(attribute(policy ?? ({ attrs: [] } as unknown as Element), 'content')).toBe(
      `default-src 'none'; style-src '${source}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it.each(reports)('carries the report as data that can be imported: %s', async (_, report) => {
    const elements = elementsOf(await exporters.html.render(report, { maskIdentifiers: false }));
    const data = elements.find(({ tagName }) => tagName === 'script');
    expect(parseReport(JSON.parse(textOf(data ?? (null as never))))).toEqual({ ok: true, report });
  });

  it('hostile texts stay text, their unseen characters shown as signs', async () => {
    const html = await exporters.html.render(hostileReport());
    expect(html).toContain('[U+202E]exe.elif');
    const names = new Set(
      elementsOf(html)
        .filter(({ tagName }) => tagName === 'bdi')
        .map(textOf),
    );
    expect(names).toContain(hostileTexts[0]);
    const code = elementsOf(html).filter(({ tagName }) => tagName === 'code');
    expect(Math.max(...code.map((name) => textOf(name).length))).toBeLessThan(400);
  });

  it('a lifetime in the charter’s words can’t rearrange a drawing, nor fill it', async () => {
    const declared = {
      ...declaredCookie(0, ['Exemple', 'Exemple', 'a', 'Exemple']),
      duration: { text: `\u202E13 mois${'\u200B'.repeat(4000)}`, seconds: 34_300_800 },
    };
    const cookie = observedCookie({ name: 'a', expiresAt: inDays(30) });
    const html = await exporters.html.render(
      reportWith({
        declared: [judgedDeclaration(declared, 'observed', { observed: [cookie.key] })],
        observed: [judged(cookie, 'declared', { match: { kind: 'exact', declared: 0 } })],
      }),
    );
    const drawn = elementsOf(html).filter(({ tagName }) => tagName === 'title' || tagName === 'desc');
    const texts = drawn.map(textOf);
    expect(texts.filter((text) => text.includes('[U+202E]13 mois'))).toHaveLength(2);
    expect(texts.join('')).not.toMatch(/\p{Cf}/u);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(2000);
  });

  it('says that the data of a reserved host are fictitious', async () => {
    expect(await exporters.html.render(faultyReport())).toContain('Portail d’exemple, données fictives');
    expect(await exporters.html.render(faultyReport(), { language: 'en' })).toContain('Sample portal, fictitious data');
  });
});
