import { platformCharter } from '../../fixtures/portals/charter-texts.ts';
import { platformCookies } from '../../fixtures/portals/django-cookies.ts';
import type { CharterText, SampleCharter, SampleCookie } from '../../fixtures/portals/index.ts';
import type { HostilePage, Says, Site } from './row.ts';
import { honestSays } from './whole-look.ts';

type Page = SampleCharter & { readonly kind: 'page' };
type Attributes = Partial<Omit<SampleCookie, 'name' | 'on'>>;

export const cookie = (name: string, attributes: Attributes = {}): SampleCookie => ({
  name,
  on: 'first-page',
  by: 'header',
  secure: true,
  ...attributes,
});

/** The platform's cookies, and these. */
export const cookiesNamed = (...names: readonly string[]): readonly SampleCookie[] => [
  ...platformCookies,
  ...names.map((name) => cookie(name)),
];

/** The platform's charter, and rows for these. */
export const charterNaming = (host: string, ...names: readonly string[]): Page =>
  platformCharter(host, {
    fr: names.map((name) => ['Opendatasoft', 'Exemple', name, 'Garder une préférence.']),
    en: names.map((name) => ['Opendatasoft', 'Sample', name, 'Keep a preference.']),
  });

/** The platform's charter with something else in its text. */
export const charterWith = (host: string, other: Partial<CharterText>, ...names: readonly string[]): Page => {
  const charter = charterNaming(host, ...names);
  return { ...charter, text: { fr: { ...charter.text.fr, ...other }, en: { ...charter.text.en, ...other } } };
};

/** Sets what the charter does not declare. */
export const undeclaring = (...names: readonly string[]): Pick<HostilePage, 'page' | 'holds' | 'says'> => ({
  page: () => ({ cookies: cookiesNamed(...names) }),
  holds: names,
  says: { overall: ['undeclared'], undeclared: names },
});

/** Sets the same, and declares it. */
export const declaring =
  (...names: readonly string[]): Site =>
  (host) => ({ cookies: cookiesNamed(...names), charter: charterNaming(host, ...names) });

/** Today's verdict of that. */
export const declaredSays = (...names: readonly string[]): Says => ({
  ...honestSays,
  observed: Object.fromEntries(names.map((name) => [name, 'declared'])),
});
