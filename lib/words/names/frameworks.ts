/** Names of cookies, each row one line of the dictionary; see names-with-marks.ts for the marks. */
export const frameworksNames = {
  PHPSESSID: 'PHPSESSID!',
  JSESSIONID: 'JSESSIONID!',
  XSRFTOKEN: 'XSRF-TOKEN!',
  laravelSession: 'laravel_session?',
  ASPNETSessionId: 'ASP.NET_SessionId? .AspNetCore.Session ASPSESSIONID*',
  AspNetCoreAntiforgery:
    '.AspNetCore.Antiforgery.* .AspNetCore.Antiforgery __RequestVerificationToken? __RequestVerificationToken*',
  AspNetCoreCookies: '.AspNetCore.Cookies .ASPXAUTH? .AspNetCore.Identity.Application',
  wordpressLoggedIn: 'wordpress_logged_in_* wordpress_logged_in? wordpress_sec_* wordpress_sec?',
  wordpressTestCookie: 'wordpress_test_cookie?',
  wpSettings: 'wp-settings-* wp-settings?',
  commentAuthor: 'comment_author_*',
  SSESS: 'SSESS* SSESS!',
  hasJs: 'has_js?',
  feTypoUser: 'fe_typo_user?',
  beTypoUser: 'be_typo_user?',
  stripeMid: '__stripe_mid',
  stripeSid: '__stripe_sid',
} as const;
