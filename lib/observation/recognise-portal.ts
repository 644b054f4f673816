import type { PortalRecognition, PortalSignal } from './portal.ts';

/** Signs that only the vendor's own software leaves in a page. */
const strong: ReadonlySet<PortalSignal> = new Set<PortalSignal>([
  'vendor-host',
  'front-header',
  'front-footer',
  'responsive-menu',
  'manage-cookies-preferences',
  'static-files',
  'theme-image',
]);

/**
 * Whether a page belongs to an Opendatasoft (Huwise) portal.
 *
 * One strong sign is enough. The vendor's widgets alone prove nothing: other sites embed them. Path shapes and
 * AngularJS are shared with other software, so two of them together are still only `weak`.
 *
 * @example recognisePortal(['ods-widgets']) // 'embed'
 */
export function recognisePortal(signals: readonly PortalSignal[]): PortalRecognition {
  if (signals.some((signal) => strong.has(signal))) return 'yes';
  const weak = signals.filter((signal) => signal !== 'ods-widgets');
  if (weak.includes('explore-path') || weak.length > 1) return 'weak';
  return signals.includes('ods-widgets') ? 'embed' : 'no';
}

/** Signs that the address alone gives. */
export function signalsOfUrl(host: string, pathname: string): readonly PortalSignal[] {
  return [
    ...(/(?:^|\.)(?:opendatasoft|huwise)\.com\.?$/.test(host) ? (['vendor-host'] as const) : []),
    ...(/^\/explore(?:\/|$)/.test(pathname) ? (['explore-path'] as const) : []),
    ...(/^\/(?:pages|p)\/[^/]/.test(pathname) ? (['pages-path'] as const) : []),
  ];
}
