/** The name under which a popup connects, so that the background knows that one is shown. */
export const popupPort = 'popup';
