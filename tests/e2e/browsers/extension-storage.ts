/** An expression that gives all that an extension keeps under its origin, as JSON text: what a leak would be found in. */
export const storageExpression = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const all = {};
  for (const area of ['local', 'session', 'sync']) if (api.storage[area]) all[area] = await api.storage[area].get(null);
  const whole = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  all.indexedDb = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await whole(indexedDB.open(name));
    all.indexedDb[name] = {};
    for (const store of database.objectStoreNames)
      all.indexedDb[name][store] = await whole(database.transaction(store).objectStore(store).getAll());
    database.close();
  }
  all.caches = globalThis.caches ? await caches.keys() : [];
  all.localStorage = globalThis.localStorage ? { ...localStorage } : {};
  return JSON.stringify(all);
})()`;
