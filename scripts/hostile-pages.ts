import { writeFileSync } from 'node:fs';
import { hostilePagesDoc } from './hostile-pages-doc.ts';

writeFileSync(new URL('../docs/hostile-pages.md', import.meta.url), hostilePagesDoc());
