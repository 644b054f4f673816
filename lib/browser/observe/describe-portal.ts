import { ancestors } from '../../cookie/index.ts';
// Not through the room's index: the public suffix list is big, and only the background may carry it.
import { registrableDomain } from '../../cookie/public-suffix/registrable-domain.ts';
import { recognisePortal, signalsOfUrl, stripUrl, type Portal } from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';
import { primaryLanguage } from './primary-language.ts';

/** The portal that a page belongs to. The public suffix list is big, so this runs in the background only. */
export function describePortal(probe: PageProbe): Portal {
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
    recognition: recognisePortal(signals),
    signals,
    language: primaryLanguage(probe.language),
  };
}
