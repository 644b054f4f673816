import type { StoredItem } from '../../observation/index.ts';
import type { Translator } from '../../i18n/index.ts';

/** Where a name is kept; of a database its object stores too. */
export function storageWords({ storage, stores }: StoredItem, { t }: Translator): string {
  return storage === 'indexed-db' && stores && stores.length > 0
    ? t('report.storage.indexed-db.stores', { names: stores.join(', ') })
    : t(`report.storage.${storage}`);
}
