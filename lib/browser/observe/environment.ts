import { browser } from 'wxt/browser';
import type { AuditEnvironment } from '../../observation/index.ts';

/** The browser that the audit is made in, as it says of itself. */
export async function readEnvironment(store: string, privateWindow: boolean): Promise<AuditEnvironment> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  const { name, version } = await browserName();
  return {
    browser: name,
    browserVersion: version,
    platform: `${os} ${arch}`,
    userAgent: navigator.userAgent,
    privateWindow,
    store,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

interface BrowserInfo {
  readonly name: string;
  readonly version: string;
}

async function browserName(): Promise<BrowserInfo> {
  // Firefox only; Chromium tells through the user agent's brands.
  const { getBrowserInfo } = browser.runtime as { getBrowserInfo?: () => Promise<BrowserInfo> };
  if (getBrowserInfo !== undefined) return getBrowserInfo();
  return chromiumName();
}

async function chromiumName(): Promise<BrowserInfo> {
  const { userAgentData } = navigator as {
    userAgentData?: {
      getHighEntropyValues: (hints: readonly string[]) => Promise<{ fullVersionList?: readonly Brand[] }>;
    };
  };
  const values = await userAgentData?.getHighEntropyValues(['fullVersionList']);
  const brands = values?.fullVersionList?.filter(({ brand }) => !/not.*brand/i.test(brand)) ?? [];
  const brand = brands.find(({ brand: name }) => name !== 'Chromium') ?? brands[0];
  return { name: 'Chromium', version: '', ...(brand && { name: brand.brand, version: brand.version }) };
}

interface Brand {
  readonly brand: string;
  readonly version: string;
}
