/** Names of cookies, each row one line of the dictionary; see names-with-marks.ts for the marks. */
export const platformNames = {
  sessionid: 'sessionid!',
  csrftoken: 'csrftoken!',
  cookiesPreferences: 'cookies_preferences?',
  djangoLanguage: 'django_language?',
  messages: 'messages',
  sessionid2: 'sessionid csrftoken',
} as const;
