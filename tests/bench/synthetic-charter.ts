const ROW_NAMES = ['_pk_id', '_ga', 'sessionid', 'csrftoken', 'has_js', 'SSESS', 'tarteaucitron', 'visitor'];

function row(index: number): string {
  const name = `${ROW_NAMES[index % ROW_NAMES.length]}_${index}`;
  return `<tr><td>${name}</td><td>Fournisseur ${index % 40}</td><td>Mesure de la fréquentation de la page ${index}</td><td>${(index % 25) + 1} mois</td></tr>`;
}

/** A charter of one long table, at least `bytes` long: sections every 200 rows, a paragraph before each. */
export function syntheticCharter(bytes: number): { readonly html: string; readonly rows: number } {
  const parts = ['<!doctype html><html lang="fr"><body><h1>Charte cookies</h1>'];
  let length = 0;
  let rows = 0;
  while (length < bytes) {
    const body: string[] = [];
    for (let count = 0; count < 200 && length < bytes; count += 1, rows += 1) {
      const next = row(rows);
      body.push(next);
      length += next.length;
    }
    const table = `<table><thead><tr><th>Nom du cookie</th><th>Fournisseur</th><th>Finalité</th><th>Durée</th></tr></thead><tbody>${body.join('\n')}</tbody></table>`;
    parts.push(`<h2>Cookies de la rubrique ${rows}</h2><p>Voici les traceurs que cette rubrique dépose.</p>${table}`);
  }
  return { html: `${parts.join('\n')}</body></html>`, rows };
}
