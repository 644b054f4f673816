/**
 * Names that software of many sites sets, beside the well-known ones that the matching of names keeps apart: evidence
 * that a table, list or sentence is about cookies, nothing else. No name here is a plain word or a product's name as
 * products write theirs.
 */
export const USUAL_NAMES: ReadonlySet<string> = new Set(
  [
    // portals and content management
    'django_language cookies_preferences has_js MoodleSession MOODLEID1_ MOODLEID_ fe_typo_user be_typo_user spip_session spip_admin spip_accepte_ajax',
    'laravel_session ci_session CAKEPHP ASP.NET_SessionId __RequestVerificationToken .ASPXAUTH ASPSESSIONID COOKIE_SUPPORT GUEST_LANGUAGE_ID LFR_SESSION_STATE',
    'wordpress_test_cookie wordpress_logged_in wordpress_sec wp-settings wp-settings-time wp_lang pll_language icl_current_language wp-wpml_current_language',
    'lemonldap SimpleSAML SimpleSAMLSessionID SimpleSAMLAuthToken _shibsession _opensaml_req ILIAS_SESSID symfony BIGipServer TS01 NSC_ CFID CFTOKEN',
    // consent
    'tarteaucitron hasConsent OptanonConsent OptanonAlertBoxClosed eupubconsent-v2 euconsent-v2 didomi_token CookieConsent cookieconsent_status cookieconsent_dismissed',
    'cookie-agreed cookie-agreed-version cookie-agreed-categories cookie_notice_accepted axeptio_cookies axeptio_authorized_vendors axeptio_all_vendors cc_cookie',
    'borlabs-cookie moove_gdpr_popup viewed_cookie_policy cookieyes-consent cookielawinfo-checkbox-necessary cookielawinfo-checkbox-analytics eu_cookie_consent',
    'CookieInformationConsent CookieScriptConsent cookiefirst-consent cmplz_banner-status cmplz_consent_status real_cookie_banner cookie_optin waconcookiemanagement',
    'uc_settings uc_user_interaction uc_consents uc_services uc_ui_version ucString ucData',
    'catAccCookies eu_cn FCCDCF FCNEC usprivacy hide_privacy_banner',
    // measuring, media
    'nmstat siteimproveses etuix _et_coid MATOMO_SESSID matomo_ignore matomo_sessid mtm_consent mtm_cookie_consent stg_externalReferrer stg_last_interaction',
    '_hjAbsoluteSessionInProgress _hjIncludedInSessionSample dmvk yt-remote-device-id yt-remote-connected-devices VISITOR_PRIVACY_METADATA __utmt_player crisp-client dl_frcid',
  ].flatMap((line) => line.split(' ')),
);
