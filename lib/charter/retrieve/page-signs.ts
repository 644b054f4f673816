import { htmlBlocks } from '../page/html-blocks.ts';
import { blocksText } from '../page/blocks-text.ts';

/** Marks of text that scripts fill in: Angular and Vue (`{{ }}`, `ng-bind`), single-page frames. */
const placeholders =
  /\{\{[^{}\n]{1,200}\}\}|\bng-bind(?:-html)?\s*=|\bv-html\s*=|\bdata-reactroot\b|\bid\s*=\s*["'](?:app|root|__next|__nuxt)["']/i;
const frames = /\bng-app\b|\bng-controller\s*=|<ods-|\bods-widgets\b|<script\b/i;
const needsScripts =
  /(?:activer|activez|enable|turn on|requires?|aktivier\w*|habilit\w*|activar|abilit\w*|inschakel\w*|ativ\w*)[^.<]{0,40}javascript|javascript[^.<]{0,60}(?:désactivé|disabled|required|nécessaire|deaktiviert|desactivado|disabilitato|uitgeschakeld)/i;
/** Less text than this is a frame without a page in it. */
const littleText = 400;

/** The source with scripts and styles cut out, so that what they hold is not taken for the page's. */
function withoutScripts(html: string): string {
  const pieces: string[] = [];
  const edge = /<(\/?)(?:script|style)\b/gi;
  let at = 0;
  let within = false;
  for (const match of html.matchAll(edge)) {
    const closes = match[1] === '/';
    if (!within && !closes) pieces.push(html.slice(at, match.index));
    at = match.index;
    within = !closes;
  }
  if (!within) pieces.push(html.slice(at));
  return pieces.join('');
}

/**
 * Whether a page that declares nothing looks like one whose text scripts bring later, so that "no table" would be said
 * of a page that was not there yet.
 *
 * @param html the page as fetched
 */
export function looksRenderedLate(html: string): boolean {
  const page = withoutScripts(html);
  if (placeholders.test(page) || needsScripts.test(page)) return true;
  return frames.test(html) && blocksText(htmlBlocks(page).blocks).length < littleText;
}

const passwordField = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i;
const loginForm =
  /<form\b[^>]{0,500}\b(?:action|id|class|name)\s*=\s*["'][^"'>]{0,200}(?:login|log-in|signin|sign-in|connexion|anmeld|acceso|accedi|inloggen|saml|openid|oauth)[^"'>]{0,200}["']/i;

/** Whether a page asks for a name and password. */
export function looksLikeLogin(html: string): boolean {
  return passwordField.test(html) || loginForm.test(html);
}
