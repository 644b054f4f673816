import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes axe-core known to a document; evaluated once in each popup. */
export const axeExpression = `(() => { if (!window.axe) { ${axeSource} } return true; })()`;

/** Whether axe is there already. */
export const axeIsThere = '"axe" in window';

/** An expression that gives axe's violations as lines: rule, targets, summary. */
export const violationsExpression = `(async () => {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ': ' + node.failureSummary));
})()`;

/** Where to click, in CSS pixels of the document's own viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const spotOf = `(element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}`;

/** An expression that gives the spot of the first visible control with this role and a name that contains `name`; null where there is none. */
export const controlExpression = (role: string, name: string): string => `(() => {
  window.axe.setup(document.documentElement);
  try {
    const { aria, text } = window.axe.commons;
    const found = [...document.querySelectorAll('a, button, input, select, textarea, summary, h1, h2, h3, [role]')].find(
      (element) => element.checkVisibility() && aria.getRole(element) === ${JSON.stringify(role)} &&
        text.accessibleText(element).includes(${JSON.stringify(name)}),
    );
    return found ? (${spotOf})(found) : null;
  } finally {
    window.axe.teardown();
  }
})()`;

/** The same for a CSS selector. */
export const selectorExpression = (selector: string): string => `(() => {
  const found = document.querySelector(${JSON.stringify(selector)});
  return found && found.checkVisibility() ? (${spotOf})(found) : null;
})()`;
