import * as v from 'valibot';
import type { AuditReport } from '../audit/index.ts';
import { charterRetrievalSchema } from './charter-retrieval-schema.ts';
import { charterSchema } from './charter-schema.ts';
import { charterVersionSchema } from './charter-version-schema.ts';
import { coverageSchema } from './coverage-schema.ts';
import { findingSchema } from './finding-schema.ts';
import { instant } from '../report/values/instant.ts';
import { judgedCookieSchema, judgedDeclarationSchema, judgedStorageSchema, summarySchema } from './judged-schema.ts';
import { environmentSchema, observationSchema } from './observation-schema.ts';
import { auditorReviewSchema } from './auditor-review-schema.ts';
import { portalSchema } from './portal-schema.ts';
import type { SameShape } from './same-shape.ts';

/** The version of the report's format that this program writes. */
export const currentSchemaVersion = 1;

/**
 * The report as it may come from outside. Strict at every level: what is not in the format is refused with its place,
 * so no cookie value can ride along.
 */
export const auditReportSchema = v.strictObject({
  schemaVersion: v.literal(currentSchemaVersion),
  tool: v.strictObject({ name: v.literal('Témoin'), version: v.string() }),
  generatedAt: instant,
  environment: environmentSchema,
  portal: portalSchema,
  charter: v.strictObject({
    retrieval: charterRetrievalSchema,
    content: v.nullable(charterSchema),
    otherLanguages: v.exactOptional(v.array(charterVersionSchema)),
  }),
  observation: observationSchema,
  coverage: coverageSchema,
  observed: v.array(judgedCookieSchema),
  otherStorage: v.array(judgedStorageSchema),
  declared: v.array(judgedDeclarationSchema),
  findings: v.array(findingSchema),
  summary: summarySchema,
  review: v.nullable(auditorReviewSchema),
});

/**
 * The compiler's proof that schema and type are the same; the error of a drifted field shows here.
 * A field added to a type of the domain is added to the schema file of the same name.
 */
const schemaEqualsType: SameShape<v.InferOutput<typeof auditReportSchema>, AuditReport> = true;
void schemaEqualsType;
