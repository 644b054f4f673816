import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupActions } from '../../components/popup/popup-view.ts';
import { createTranslator, type Language } from '../../lib/i18n/index.ts';
import { views } from '../fixtures/reports/views.ts';

const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'en' ? 'en' : 'fr';
const name = asked.get('view');
document.documentElement.lang = language;
document.documentElement.style.colorScheme = asked.get('theme') ?? 'light dark';

/** Actions say their name in the console: enough to see which one a click calls. */
const actions = new Proxy<PopupActions>(Object.create(null), {
  get:
    (_, action) =>
    (...given: readonly unknown[]) =>
      console.info(String(action), ...given),
});

function Index() {
  return (
    <ul>
      {Object.keys(views).map((key) => (
        <li key={key}>
          {key}: <a href={`?view=${key}&lang=fr`}>fr</a> <a href={`?view=${key}&lang=en`}>en</a>
        </li>
      ))}
    </ul>
  );
}

const view = name === null ? undefined : views[name];
createRoot(document.querySelector('#root') ?? document.body).render(
  view === undefined ? (
    <Index />
  ) : (
    <Popup view={view()} actions={actions} translator={createTranslator(language)} now="2026-11-21T09:32:00Z" />
  ),
);
