import * as v from 'valibot';

export const portalSchema = v.strictObject({
  url: v.string(),
  origin: v.string(),
  host: v.string(),
  ancestors: v.array(v.string()),
  registrableDomain: v.string(),
  recognition: v.picklist(['yes', 'weak', 'embed', 'no', 'unknown']),
  signals: v.array(
    v.picklist([
      'vendor-host',
      'front-header',
      'front-footer',
      'responsive-menu',
      'manage-cookies-preferences',
      'static-files',
      'theme-image',
      'ods-widgets',
      'explore-path',
      'pages-path',
      'ng-app',
    ]),
  ),
  language: v.nullable(v.string()),
});
