import { expect, test } from 'vitest';
import { pastedText } from './pasted-text.ts';

const CASES = [
  { html: '<h2>Titre</h2><p>Un <b>texte</b>\n long.</p>', text: 'Titre\n\nUn texte long.' },
  {
    html: '<table><thead><tr><th>Nom</th><th>Durée</th></tr></thead><tbody><tr><td> a </td><td></td></tr></tbody></table>',
    text: 'Nom\tDurée\na',
  },
  { html: '<ul><li>un</li><li>deux</li></ul>fin', text: 'un\n\ndeux\n\nfin' },
  { html: '<p>a<br>b</p><script>c</script>', text: 'a\nb' },
];

test.each(CASES)('$html', ({ html, text }) => {
  expect(pastedText(html).replaceAll(/\n{2,}/gu, '\n\n')).toBe(text);
});
