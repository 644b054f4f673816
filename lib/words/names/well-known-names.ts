/**
 * Names that are short or alike and yet set by well-known software, each by itself: one of them is never taken for a
 * misspelling of another. This is no dictionary; it only keeps near misses from being raised where both names are right.
 */
export const WELL_KNOWN_NAMES: ReadonlySet<string> = new Set(
  [
    '_ga _gid _gat _gac _gali _gaexp _gcl_au _gcl_aw _gcl_dc _gcl_gb _ga_ __utma __utmb __utmc __utmt __utmv __utmx __utmz __gads __gpi __eoi',
    'vuid _fbp _fbc fr sb wd datr xs c_user oo presence',
    'NID SID HSID SSID APISID SAPISID SIDCC LSID OSID ANID DSID IDE 1P_JAR CONSENT SOCS AEC OTZ PREF YSC DV SEARCH_SAMESITE VISITOR_INFO1_LIVE test_cookie',
    'MUID MUIDB MR SM SRM_B SRM_I ANONCHK CLID MC1 MS0 MSFPC _clck _clsk _uetsid _uetvid',
    'bcookie bscookie lidc li_gc li_mc li_at li_sugr li_fat_id liap ln_or lang lms_ads lms_analytics guest_id guest_id_ads',
    'PHPSESSID JSESSIONID SESSIONID SESSION sessionid session session_id sessionId sid _sid connect.sid SERVERID',
    'csrftoken csrf_token csrf _csrf _csrf_token XSRF-TOKEN X-CSRF-TOKEN CSRF-TOKEN',
    'locale language lang theme THEME token user uid uuid id _id',
    '_hjid _hjTLDTest _hjFirstSeen _hjSession _hjSessionUser __hstc __hssc __hssrc hubspotutk',
    '__cf_bm __cfduid __cflb _cfuvid cf_clearance AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS ARRAffinity ARRAffinitySameSite',
    '_pk_id _pk_ses _pk_ref _pk_cvar _pk_hsr _pcid _pctx _pprv pa_user pa_vid pa_uid pa_privacy atid atidx idrxvr atuserid atauthority atidvisitor xtvrn xtan xtant xtref',
    'tarteaucitron datadome etuix',
    '_cs_c _cs_id _cs_s _cs_cvars ai_user ai_session s_cc s_sq s_fid s_vi mbox AMCV AMCVS SESS SSESS TS',
  ].flatMap((line) => line.split(' ')),
);
