import { samplePortal } from '../fixtures/audit/observed.ts';
import { audit } from '../../lib/audit/index.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Charter } from '../../lib/charter/index.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import { reportWith } from '../fixtures/reports/filing/report.ts';
import { jarFor } from './corrected-jars.ts';
import type { JarId } from './corrected-jars.ts';

/** The audit of a charter against one of the jars. Data are made up: no portal was looked at. */
export function reportOn(charter: Charter, jar: JarId, database: CookieDatabase | null): AuditReport {
  const base = reportWith();
  const url = charter.url ?? base.portal.url;
  const portal = samplePortal(new URL(url).host);
  const { cookies, storage } = jarFor(jar, charter, portal.host);
  return audit({
    portal,
    charter: { retrieval: { ...base.charter.retrieval, url }, content: charter },
    observation: {
      ...base.observation,
      url: portal.url,
      environment: base.environment,
      cookies,
      otherStorage: storage,
      coverage: base.coverage,
    },
    tool: base.tool,
    generatedAt: base.generatedAt,
    database,
  });
}
