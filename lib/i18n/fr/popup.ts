export const popup = {
  'popup.looking': 'Examen en cours…',
} as const;
