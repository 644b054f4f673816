import * as v from 'valibot';

const moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

const faceSchema = v.object({
  id: v.string(),
  host: v.string(),
  observedAt: moment,
  keptAt: moment,
  undeclared: count,
  missing: count,
  imported: v.boolean(),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** What a list shows of a kept audit, so that no list has to read whole reports. */
export interface KeptAudit {
  readonly id: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
  /** When it was first kept: what is written on it later does not make its time to be kept start again. ISO 8601, UTC. */
  readonly keptAt: string;
  /** Null where the audit could not tell: the jar was not looked at, or there was no charter to compare with. */
  readonly undeclared: number | null;
  readonly missing: number | null;
  readonly imported: boolean;
  /** Grows by one each time the audit is kept anew; 0 in records of the versions before, which had none. */
  readonly revision: number;
}

/** A record as it lies on the disk, checked; null where it is damaged. */
export function readFace(stored: unknown): KeptAudit | null {
  const { success, output } = v.safeParse(faceSchema, stored);
  return success ? output : null;
}
