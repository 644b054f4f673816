/**
 * A door of its own, apart from `lib/cookie/index.ts`: whoever comes in by it carries the Public Suffix List, and the
 * popup must not (docs/dependencies.md).
 */
export { registrableDomain } from './registrable-domain.ts';
