import type { MessageRef } from '../../lib/audit/index.ts';
import type { Seen } from './gathered.ts';

/** What a person should know of this audit besides its report. */
export function noticesOf({ remembered }: Seen): readonly MessageRef[] {
  return remembered ? [] : [{ id: 'popup.notice.not-remembered', params: {} }];
}
