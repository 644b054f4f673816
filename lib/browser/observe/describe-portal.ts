import { ancestors } from '../../cookie/index.ts';
// Not through the room's index: the public suffix list is big, and only the background may carry it.
import { registrableDomain } from '../../cookie/public-suffix/registrable-domain.ts';
import {
  recognisePortal,
  signalsOfUrl,
  stripUrl,
  type Portal,
  type PortalRecognition,
} from '../../observation/index.ts';
import type { PageLook } from './look-at-page.ts';
import { primaryLanguage } from './primary-language.ts';

/** The portal that a page belongs to. The public suffix list is big, so this runs in the background only. */
export function describePortal({ probe, answer }: Pick<PageLook, 'probe' | 'answer'>): Portal {
  const url = new URL(probe.url);
  const host = url.hostname;
  const registrable = registrableDomain(host);
  const signals = [...new Set([...signalsOfUrl(host, url.pathname), ...probe.signals])];
  return {
    url: stripUrl(probe.url),
    origin: url.origin,
    host,
    ancestors: ancestors(host, registrable),
    registrableDomain: registrable,
    recognition: recognised(recognisePortal(signals), answer),
    signals,
    language: primaryLanguage(probe.language),
  };
}

/** A page that has not wholly come may bear signs that nobody saw. */
function recognised(recognition: PortalRecognition, answer: PageLook['answer']): PortalRecognition {
  const isOpen = recognition === 'no' || recognition === 'embed';
  return isOpen && answer !== 'whole' ? 'unknown' : recognition;
}
