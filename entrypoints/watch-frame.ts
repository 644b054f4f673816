import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordFrame } from '../lib/browser/witness/frame-record.ts';
import { tellBackground } from '../lib/browser/witness/tell-background.ts';

/** Runs as the content script of an audit, in each document before it loads anything (lib/browser/witness/watch-hosts.ts). */
export default defineUnlistedScript(() => {
  recordFrame(true, tellBackground);
});
