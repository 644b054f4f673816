import { findingWords } from '../../words/finding-words.ts';
import { blocksText, htmlBlocks, noGuide } from '../../page/index.ts';
import { renderedSource } from './rendered-source.ts';

/** Marks of text that scripts fill in: Angular and Vue (`{{ }}`, `ng-bind`), single-page frames. */
const placeholders =
  /\{\{[^{}\n]{1,200}\}\}|\bng-bind(?:-html)?\s*=|\bv-html\s*=|\bdata-reactroot\b|\bid\s*=\s*["'](?:app|root|__next|__nuxt)["']/i;
const frames = /\bng-app\b|\bng-controller\s*=|<ods-|\bods-widgets\b|<script\b/i;
const needsScripts = new RegExp(
  String.raw`${findingWords('turnOn')}[^.<]{0,40}javascript|javascript[^.<]{0,60}${findingWords('turnedOff')}`,
  'iu',
);
/** Less text than this is a frame without a page in it. */
const littleText = 400;

/**
 * Whether a page that declares nothing looks like one whose text scripts bring later, so that "no table" would be said
 * of a page that was not there yet.
 *
 * @param html the page as fetched
 */
export function looksRenderedLate(html: string): boolean {
  const page = renderedSource(html);
  if (placeholders.test(page) || needsScripts.test(page)) return true;
  return frames.test(html) && blocksText(htmlBlocks(page, noGuide).blocks).length < littleText;
}

const passwordField = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i;
const loginForm = new RegExp(
  String.raw`<form\b[^>]{0,500}\b(?:action|id|class|name)\s*=\s*["'][^"'>]{0,200}${findingWords('logIn')}[^"'>]{0,200}["']`,
  'iu',
);

/** Whether a page asks for a name and password. */
export function looksLikeLogin(html: string): boolean {
  const page = renderedSource(html);
  return passwordField.test(page) || loginForm.test(page);
}
