/** What an element of a page loads. */
export interface ElementLoad {
  readonly address: string;
  /** It was seen to have been loaded, whether or not the browser's timeline tells of it. */
  readonly loaded: boolean;
  /** The browser's timeline must have it, if it is whole. */
  readonly inTimeline: boolean;
}

/** Elements that load something by themselves. Links and forms lead elsewhere only where somebody follows them. */
export const loadingElements =
  'img, script[src], link[href], iframe, frame, object, embed, video, audio, input[type="image" i], image';

/** Kinds of links that a browser asks for with cookies. */
const asked =
  /(?:^|\s)(?:icon|stylesheet|preload|prefetch|modulepreload|prerender|manifest|apple-touch-icon(?:-precomposed)?)(?:\s|$)/i;

/** A script that waits for consent, or holds data, has another type: https://html.spec.whatwg.org/#prepare-the-script-element */
const runs = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

const load = (address: string, loaded: boolean, inTimeline = false): readonly ElementLoad[] =>
  address === '' ? [] : [{ address, loaded, inTimeline }];

/** What an element loads, as far as it can be told without asking the network. Addresses are whole, but of pictures in SVG. */
export function loadsOf(element: Element): readonly ElementLoad[] {
  if (element instanceof HTMLImageElement) return imageLoads(element);
  if (element instanceof HTMLScriptElement) return runs.test(element.type) ? load(element.src, false) : [];
  if (element instanceof HTMLLinkElement) return linkLoads(element);
  if (element instanceof HTMLMediaElement) return mediaLoads(element);
  if (element instanceof HTMLInputElement) return load(element.src, false);
  if (element instanceof SVGImageElement) return load(element.href.baseVal, false);
  const frame = frameAddress(element);
  return frame === null ? [] : load(frame, true);
}

function linkLoads({ rel, href, sheet }: HTMLLinkElement): readonly ElementLoad[] {
  return asked.test(rel) ? load(href, sheet !== null, sheet !== null) : [];
}

/** Firefox tells nothing in its timeline of an image that it kept from an earlier page. */
function imageLoads({ complete, naturalWidth, currentSrc, loading }: HTMLImageElement): readonly ElementLoad[] {
  const loaded = complete && naturalWidth > 0;
  return loaded || loading !== 'lazy' ? load(currentSrc, loaded, loaded && !import.meta.env.FIREFOX) : [];
}

function mediaLoads(media: HTMLMediaElement): readonly ElementLoad[] {
  const poster = media instanceof HTMLVideoElement ? load(media.poster, false) : [];
  return [...load(media.currentSrc, media.readyState > 0), ...poster];
}

export type FrameElement = HTMLIFrameElement | HTMLFrameElement;

export const isFrame = (element: Element): element is FrameElement =>
  element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement;

/** The address of what is a frame or may be one; null for any other element. */
export function frameAddress(element: Element): string | null {
  if (isFrame(element) || element instanceof HTMLEmbedElement) return element.src;
  return element instanceof HTMLObjectElement ? element.data : null;
}
