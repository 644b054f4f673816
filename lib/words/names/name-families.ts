/**
 * A name that charters write for a longer one. The rule for taking one in: its bare name is never set as a cookie, so
 * that a charter which writes it can only mean the longer names. `_ga` and `_gat` are set as such, so they stand for
 * themselves alone, and `_ga_1A2B3C` is a cookie of its own.
 */
export interface NameFamily {
  /** As charters write it; a separator at its end may be there or not. */
  readonly name: string;
  /** The names that are really set, as regular expressions in the sense of `readRegularExpression`. */
  readonly members: readonly string[];
  /** Who documents the shape, or that it is a custom of charters. */
  readonly source: string;
}

const MATOMO = 'https://matomo.org/faq/general/faq_146/';
const HOTJAR = 'Hotjar, "Cookies set by the Hotjar tracking code"';
const GOOGLE = 'Google, "Google Analytics cookie usage on websites"';
const WORDPRESS = 'WordPress developer resources, "Cookies"';
const IMPERVA = 'Imperva, "Cookie reference"';
const ADOBE = 'Adobe, "Cookies and the Experience Cloud Identity Service"';
const ASP_NET = 'Microsoft Learn, ASP.NET and ASP.NET Core session and antiforgery';
const F5 = 'F5, articles on BIG-IP ASM and persistence cookies';
const AMPLITUDE = 'Amplitude, "Cookies and consent management"';
const INTERCOM = 'Intercom, "Cookies used by the Messenger"';
const HEAP = 'Heap, "Cookies set by Heap"';
const SALESFORCE = 'Salesforce, "Account Engagement cookies"';
const SHIBBOLETH = 'Shibboleth Service Provider documentation, sessions';

const MATOMO_SUFFIX = String.raw`\.\d+\.[0-9a-zA-Z]+`;

/** The built-in table. */
export const NAME_FAMILIES: readonly NameFamily[] = [
  ...['_pk_id', '_pk_ses', '_pk_ref', '_pk_cvar', '_pk_hsr'].map((name) => ({
    name,
    members: [`^${name}${MATOMO_SUFFIX}$`],
    source: MATOMO,
  })),
  { name: '_hj', members: [String.raw`^_hj[A-Za-z]\w*$`], source: HOTJAR },
  { name: '_hjSessionUser', members: [String.raw`^_hjSessionUser_\d+$`], source: HOTJAR },
  { name: '_hjSession', members: [String.raw`^_hjSession_\d+$`], source: HOTJAR },
  { name: '_ga_', members: ['^_ga_[A-Z0-9]+$'], source: GOOGLE },
  { name: '_gac', members: [String.raw`^_gac_(?:UA-\d+-\d+|gb_[A-Z0-9]+|G-[A-Z0-9]+)$`], source: GOOGLE },
  { name: '_dc_gtm', members: [String.raw`^_dc_gtm_UA-\d+-\d+$`], source: GOOGLE },
  { name: '_dc_gtm_UA', members: [String.raw`^_dc_gtm_UA-\d+-\d+$`], source: GOOGLE },
  { name: '_gat_UA', members: [String.raw`^_gat_UA-\d+-\d+$`], source: GOOGLE },
  { name: '_gat_gtag_UA', members: [String.raw`^_gat_gtag_UA_\d+_\d+$`], source: GOOGLE },
  { name: '_gat_gtag', members: [String.raw`^_gat_gtag_UA_\d+_\d+$`], source: GOOGLE },
  { name: 'SESS', members: ['^SESS[0-9a-f]{8,64}$'], source: 'Drupal, SessionConfiguration' },
  { name: 'SSESS', members: ['^SSESS[0-9a-f]{8,64}$'], source: 'Drupal, SessionConfiguration' },
  ...['wordpress', 'wordpress_logged_in', 'wordpress_sec', 'wp-postpass', 'wp_woocommerce_session'].map((name) => ({
    name,
    members: [`^${name}_[0-9a-f]{8,64}$`],
    source: WORDPRESS,
  })),
  ...['comment_author', 'comment_author_email', 'comment_author_url'].map((name) => ({
    name,
    members: [`^${name}_[0-9a-f]{8,64}$`],
    source: WORDPRESS,
  })),
  { name: 'wp-settings', members: [String.raw`^wp-settings-\d+$`], source: WORDPRESS },
  { name: 'wp-settings-time', members: [String.raw`^wp-settings-time-\d+$`], source: WORDPRESS },
  { name: 'incap_ses', members: [String.raw`^incap_ses_\d+_\d+$`], source: IMPERVA },
  { name: 'visid_incap', members: [String.raw`^visid_incap_\d+$`], source: IMPERVA },
  { name: 'nlbi', members: [String.raw`^nlbi_\d+(?:_\d+)?$`], source: IMPERVA },
  { name: 'AMCV', members: ['^AMCV_[0-9A-F]+(?:@|%40)AdobeOrg$'], source: ADOBE },
  { name: 'AMCVS', members: ['^AMCVS_[0-9A-F]+(?:@|%40)AdobeOrg$'], source: ADOBE },
  { name: 'ASPSESSIONID', members: ['^ASPSESSIONID[A-Z]{8}$'], source: ASP_NET },
  ...['.AspNetCore.Antiforgery', '.AspNetCore.Correlation', '.AspNetCore.OpenIdConnect.Nonce'].map((name) => ({
    name,
    members: [String.raw`^${name.replaceAll('.', String.raw`\.`)}\.[\w.-]+$`],
    source: ASP_NET,
  })),
  { name: 'TS', members: ['^TS[0-9a-f]{8}$', '^TS[0-9a-f]{6}$', String.raw`^TS[0-9a-f]{8}\d{3}$`], source: F5 },
  { name: 'BIGipServer', members: [String.raw`^BIGipServer[\w.~-]+$`], source: F5 },
  { name: 'NSC', members: [String.raw`^NSC_[\w.-]+$`], source: 'Citrix, NetScaler persistence cookies' },
  { name: 'amp', members: ['^amp_[0-9a-f]{6}$'], source: AMPLITUDE },
  { name: 'AMP', members: ['^AMP_[0-9a-f]{10}$'], source: AMPLITUDE },
  { name: 'AMP_MKTG', members: ['^AMP_MKTG_[0-9a-f]{10}$'], source: AMPLITUDE },
  { name: 'amplitude_id', members: [String.raw`^amplitude_id_[\w.-]+$`], source: AMPLITUDE },
  ...['intercom-id', 'intercom-session', 'intercom-device-id'].map((name) => ({
    name,
    members: [`^${name}-[a-z0-9]+$`],
    source: INTERCOM,
  })),
  { name: 'mp_mixpanel', members: ['^mp_[0-9a-f]+_mixpanel$'], source: 'Mixpanel, JavaScript SDK' },
  { name: 'ph_posthog', members: [String.raw`^ph_\w+_posthog$`], source: 'PostHog, "Persistence"' },
  { name: 'ajs', members: ['^ajs_(?:anonymous_id|user_id|group_id)$'], source: 'Segment, Analytics.js storage' },
  ...['_hp2_id', '_hp2_ses_props', '_hp2_props'].map((name) => ({
    name,
    members: [String.raw`^${name}\.\d+$`],
    source: HEAP,
  })),
  { name: 'visitor_id', members: [String.raw`^visitor_id\d+(?:-hash)?$`], source: SALESFORCE },
  { name: 'lpv', members: [String.raw`^lpv\d+$`], source: SALESFORCE },
  { name: 'LFR_SESSION_STATE', members: [String.raw`^LFR_SESSION_STATE_\d+$`], source: 'Liferay portal' },
  { name: 'PrestaShop', members: ['^PrestaShop-[0-9a-f]{32,40}$'], source: 'PrestaShop, Cookie class' },
  { name: 'ppms_privacy', members: ['^ppms_privacy_[0-9a-f-]{36}$'], source: 'Piwik PRO, "Cookies"' },
  { name: '_shibsession', members: ['^_shibsession_[0-9a-f]+$'], source: SHIBBOLETH },
  { name: '_shibstate', members: ['^_shibstate_[0-9a-f_]+$'], source: SHIBBOLETH },
  { name: 'eZSESSID', members: ['^eZSESSID[0-9a-f]{32}$'], source: 'Ibexa, session configuration' },
  { name: 'twk_uuid', members: ['^twk_uuid_[0-9a-f]+$'], source: 'tawk.to, "Cookies used by the widget"' },
  {
    name: 'cookielawinfo-checkbox',
    members: ['^cookielawinfo-checkbox-[a-z-]+$'],
    source: 'CookieYes, "Cookies set by the plugin"',
  },
  {
    name: 'crisp-client/session',
    members: ['^crisp-client(?:/|%2F)session(?:/|%2F)[0-9a-f-]{36}$'],
    source: 'Crisp, "What cookies does the chatbox use?"',
  },
];
