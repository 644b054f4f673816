import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** The built manifest, not the source: what a browser is given is what counts. */
const builds = {
  chrome: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
} as const;

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly icons: Readonly<Record<string, string>>;
  readonly content_security_policy: { readonly extension_pages: string };
}

function build(browser: keyof typeof builds): Manifest {
  const out = mkdtempSync(join(tmpdir(), 'temoin-manifest-'));
  execFileSync('node_modules/.bin/wxt', builds[browser], { env: { ...process.env, TEMOIN_OUT: out }, stdio: 'pipe' });
  return JSON.parse(readFileSync(join(out, `${browser}-mv3`, 'manifest.json'), 'utf8')) as Manifest;
}

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(() => {
    manifest = build(browser);
  }, 120_000);

  it('asks at install for nothing but this', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'cookies', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['*://*.opendatasoft.com/*', '*://*.huwise.com/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('may ask later for nothing but this', () => {
    expect(manifest.optional_permissions).toEqual(['webRequest']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets its pages run and load nothing but their own', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|wasm/);
  });

  it('has an icon of every size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});
