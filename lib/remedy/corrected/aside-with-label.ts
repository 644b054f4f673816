/** "Fournisseur : Matomo", with the space that French has before a colon. */
export function asideWithLabel(label: string, text: string, language: string): string {
  return `${label}${language === 'fr' ? ' ' : ''}: ${text}`;
}
