import { createRoot } from 'react-dom/client';

/** The least that a React popup can do: what Témoin's popup is measured beside. */
const root = document.querySelector('#root');
if (root) createRoot(root).render(<p data-state="report">Rien</p>);
