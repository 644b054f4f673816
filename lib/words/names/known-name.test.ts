import { describe, expect, it } from 'vitest';
import { isKnownName } from './known-name.ts';

describe('isKnownName', () => {
  it.each([
    '_ga',
    '_pk_id.*',
    'tarteaucitron',
    'MOODLEID1_',
    'wp-settings-[UID]',
    'LFR_SESSION_STATE_*',
    '_opensaml_req_*',
  ])('knows %s', (name) => {
    expect(isKnownName(name)).toBe(true);
  });
  it.each(['Mon_Compte', 'dataset_id', 'Tarteaucitron', 'nom_eleve', 'Klaro', 'adresse', 'wp-*x'])(
    'does not know %s',
    (name) => {
      expect(isKnownName(name)).toBe(false);
    },
  );
});
