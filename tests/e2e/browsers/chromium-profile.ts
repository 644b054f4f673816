import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartOptions } from './browser-under-test.ts';

/** Values of `profile.cookie_controls_mode`. */
const cookieControls = { allowed: 0, blocked: 1 } as const;

/**
 * Writes a fresh profile. No bubble of the browser's own (translation, passwords) may cover the popup or take its keys.
 */
export function writeChromiumProfile({ thirdPartyCookies, cookies }: StartOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-chromium-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = {
    translate: { enabled: false },
    credentials_enable_service: false,
    profile: {
      password_manager_enabled: false,
      ...(cookies === undefined ? {} : { default_content_setting_values: { cookies: 2 } }),
      ...(thirdPartyCookies === undefined ? {} : { cookie_controls_mode: cookieControls[thirdPartyCookies] }),
    },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}
