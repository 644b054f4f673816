/** Names that the dictionary has no line for; see names-with-marks.ts for the marks. */
export const otherNames = {
  portals:
    'MoodleSession? MOODLEID1_? MOODLEID_? spip_session? spip_admin? spip_accepte_ajax? ci_session? ' +
    'CAKEPHP? ASPSESSIONID? COOKIE_SUPPORT? GUEST_LANGUAGE_ID? LFR_SESSION_STATE? wp-settings-time? ' +
    'wp_lang? pll_language? icl_current_language? wp-wpml_current_language? lemonldap? SimpleSAML? ' +
    'SimpleSAMLSessionID? SimpleSAMLAuthToken? _opensaml_req? ILIAS_SESSID? symfony? TS01? NSC_? CFID? ' +
    'CFTOKEN?',
  consent:
    'hasConsent? cookieconsent_dismissed? cookie-agreed-version? cookie-agreed-categories? ' +
    'cookie_notice_accepted? borlabs-cookie? moove_gdpr_popup? cookielawinfo-checkbox-necessary? ' +
    'cookielawinfo-checkbox-analytics? eu_cookie_consent? CookieInformationConsent? CookieScriptConsent? ' +
    'cookiefirst-consent? cmplz_banner-status? cmplz_consent_status? real_cookie_banner? cookie_optin? ' +
    'waconcookiemanagement? uc_consents? uc_services? uc_ui_version? ucString? catAccCookies? eu_cn? ' +
    'FCCDCF? FCNEC? usprivacy? hide_privacy_banner?',
  media:
    'nmstat? siteimproveses? _et_coid? stg_externalReferrer? stg_last_interaction? ' +
    '_hjIncludedInSessionSample? yt-remote-device-id? yt-remote-connected-devices? __utmt_player? ' +
    'crisp-client? dl_frcid?',
  common:
    '_gali! _gaexp! _gcl_gb! __utmx! wd! oo! presence! LSID! OSID! OTZ! DV! SEARCH_SAMESITE! MUIDB! MC1! ' +
    'MS0! MSFPC! li_mc! li_at! liap! ln_or! lang! SESSIONID! SESSION! session! session_id! sessionId! ' +
    'sid! _sid! connect.sid! csrf_token! csrf! _csrf! _csrf_token! X-CSRF-TOKEN! CSRF-TOKEN! locale! ' +
    'language! theme! THEME! token! user! uuid! id! _id! _hjTLDTest! pa_uid! SESS! TS!',
} as const;
