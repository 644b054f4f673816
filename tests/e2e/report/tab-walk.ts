/* oxlint-disable unicorn/consistent-function-scoping -- a function that is sent to a page takes nothing along */
/**
 * What a walk by Tab saw, judged in the page itself. The functions below are sent to the page as text, so each stands alone;
 * what they remember lies in `window.tabWalk`.
 */
export interface WalkFaults {
  /** What a mouse can use and the walk never came to. */
  readonly missed: readonly string[];
  readonly twice: readonly string[];
  /** Stops that come after one which stands behind them in the document, or below them on the screen. */
  readonly outOfOrder: readonly string[];
  /** Stops whose look does not change when they have the focus, or not enough to be seen. */
  readonly unmarked: readonly string[];
  /** Stops that are not on the screen when they have the focus, or under something. */
  readonly hidden: readonly string[];
  /** Stops whose mark is cut off by a box around them. */
  readonly cut: readonly string[];
}

/** One place where the focus stood. */
export interface Stop {
  readonly tag: string;
  readonly name: string;
  /** Something closed that Enter opens. */
  readonly closed: boolean;
}

interface Walked {
  readonly element: Element;
  readonly name: string;
  readonly look: string;
  readonly mark: string;
  readonly hidden: string | null;
  readonly cut: boolean;
  readonly backwards: boolean;
}

interface WalkWindow {
  tabWalk?: Walked[];
}

/** Starts a walk anew, and looks away while it does: nothing is focused by it. */
const begin = `(() => { window.tabWalk = []; return true; })()`;

/** Notes what has the focus; null where nothing of the page has it, or where the walk is back at its first stop. */
function noteFocus(): Stop | null {
  const walk = ((window as unknown as WalkWindow).tabWalk ??= []);
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  // Without buttons of its own (headless), a browser goes on at the other end of the page.
  if (!document.hasFocus() || (walk.length > 1 && walk[0]?.element === element)) return null;

  const field = element as HTMLInputElement;
  const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => words(document.getElementById(id)?.textContent))
    .join(' ');
  const labels = [...(field.labels ?? [])].map(({ textContent }) => words(textContent)).join(' ');
  const name =
    words(element.getAttribute('aria-label')) || words(labelled) || labels || words(element.textContent).slice(0, 80);

  const colour = (text: string): readonly number[] => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [most = 1, least = 1] = [light(colour(a)), light(colour(b))].toSorted((x, y) => y - x);
    return (most + 0.05) / (least + 0.05);
  };
  const behind = (from: Element | null): string => {
    for (let at = from; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (colour(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };

  const style = getComputedStyle(element);
  const width = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
  const offset = Number.parseFloat(style.outlineOffset);
  const seen = width >= 2 && contrast(style.outlineColor, behind(element.parentElement)) >= 3;
  const look = `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor} ${style.boxShadow}`;
  const mark = seen ? 'outline' : 'none';

  const { clientWidth, clientHeight } = document.documentElement;
  const boxes = [...element.getClientRects()].map((box) => ({
    left: Math.max(0, box.left),
    top: Math.max(0, box.top),
    right: Math.min(clientWidth, box.right),
    bottom: Math.min(clientHeight, box.bottom),
  }));
  const shown = boxes.find(({ left, right, top, bottom }) => right > left && bottom > top);
  const above =
    shown === undefined
      ? null
      : document.elementFromPoint((shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2);
  let hidden: string | null = null;
  if (shown === undefined) hidden = 'out of the window';
  else if (!element.contains(above)) hidden = `under ${above?.tagName} ${above?.className}`;

  const box = element.getBoundingClientRect();
  const reach = width + offset;
  const edges = [box.left - reach, box.top - reach, -(box.right + reach), -(box.bottom + reach)];
  let cut = false;
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    const around = getComputedStyle(at);
    const clips =
      around.overflowX !== 'visible' ||
      around.overflowY !== 'visible' ||
      around.getPropertyValue('content-visibility') === 'auto' ||
      around.contain.includes('paint');
    if (!clips || !seen) continue;
    const frame = at.getBoundingClientRect();
    const limits = [
      frame.left + at.clientLeft,
      frame.top + at.clientTop,
      -(frame.left + at.clientLeft + at.clientWidth),
      -(frame.top + at.clientTop + at.clientHeight),
    ];
    // Half a pixel is the rounding of the layout.
    if (edges.some((edge, side) => edge < (limits[side] ?? 0) - 0.5)) cut = true;
  }

  const before = walk.at(-1);
  let backwards = false;
  if (before !== undefined) {
    const last = before.element.getBoundingClientRect();
    const oneLine = box.top < last.bottom && last.top < box.bottom;
    const inFront = oneLine ? box.right <= last.left : box.bottom <= last.top && box.left <= last.left;
    // Inside of what had the focus before, all is further on.
    backwards =
      !before.element.contains(element) &&
      (inFront || (before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
  }
  walk.push({ element, name: `${element.tagName} ${name}`, look, mark, hidden, cut, backwards });
  const closed =
    (element.tagName === 'SUMMARY' && !(element.parentElement as HTMLDetailsElement).open) ||
    element.getAttribute('aria-expanded') === 'false';
  return { tag: element.tagName.toLowerCase(), name, closed };
}

/** What was wrong with the walk that was noted. */
function judgeWalk(): WalkFaults {
  const walk = (window as unknown as WalkWindow).tabWalk ?? [];
  const stops = new Set(walk.map(({ element }) => element));
  const native =
    'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable=""], [contenteditable="true"]';
  const scrolls = (element: Element): boolean => {
    if (element === document.documentElement || element === document.body) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const can = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    return (
      (can(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (can(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  const pointer = (element: Element | null): boolean =>
    element !== null && getComputedStyle(element).cursor === 'pointer';
  /** React keeps what it was given for an element beside it. */
  const hears = (element: Element): boolean => {
    const key = Object.keys(element).find((each) => each.startsWith('__reactProps'));
    const given: unknown = key === undefined ? null : Reflect.get(element, key);
    const clicks = typeof given === 'object' && given !== null && Reflect.get(given, 'onClick') !== undefined;
    return clicks || element.hasAttribute('onclick');
  };
  const usable = (element: Element): boolean =>
    element.matches(native) ||
    (element.getAttribute('tabindex') ?? '-1') >= '0' ||
    scrolls(element) ||
    hears(element) ||
    (pointer(element) && !pointer(element.parentElement));
  const radioGroup = (element: Element): boolean =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    walk.some(
      ({ element: other }) =>
        other instanceof HTMLInputElement && other.type === 'radio' && other.name === element.name,
    );
  const labels = (element: Element): boolean =>
    element instanceof HTMLLabelElement && element.control !== null && stops.has(element.control);
  const inside = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (stops.has(at) && (at === element || at.matches(native))) return true;
    }
    return false;
  };
  const nameOf = (element: Element): string =>
    `${element.tagName} ${element.id} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}`;
  const missed = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      usable(element) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled') &&
      !inside(element) &&
      !radioGroup(element) &&
      !labels(element),
  );
  const lookNow = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`;
  };
  const lost = (element: Element): boolean => element !== document.activeElement;
  const names = (found: readonly Walked[]): readonly string[] => found.map(({ name }) => name);
  return {
    missed: missed.map(nameOf),
    twice: names(walk.filter(({ element }, at) => walk.findIndex((other) => other.element === element) !== at)),
    outOfOrder: names(walk.filter(({ backwards }) => backwards)),
    unmarked: names(
      walk.filter(({ element, look, mark }) => mark === 'none' || (lost(element) && look === lookNow(element))),
    ),
    hidden: walk.flatMap(({ name, hidden }) => (hidden === null ? [] : [`${name}: ${hidden}`])),
    cut: names(walk.filter(({ cut }) => cut)),
  };
}

const call = (work: () => unknown): string => `(${work.toString()})()`;

/** The functions as expressions for a page. */
export const tabWalk = { begin, noteFocus: call(noteFocus), judge: call(judgeWalk) };
