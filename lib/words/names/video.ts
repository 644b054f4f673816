/** Names of cookies, each row one line of the dictionary; see names-with-marks.ts for the marks. */
export const videoNames = {
  VISITORINFO1LIVE: 'VISITOR_INFO1_LIVE!',
  VISITORPRIVACYMETADATA: 'VISITOR_PRIVACY_METADATA?',
  YSC: 'YSC!',
  PREF: 'PREF!',
  SecureYEC: '__Secure-YEC YEC',
  vuid: 'vuid!',
  player: 'player flags',
  playerClearance: 'player_clearance',
  v1st: 'v1st dmvk? ts',
} as const;
