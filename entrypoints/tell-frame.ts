import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordFrame } from '../lib/browser/witness/frame-record.ts';
import { tellBackground } from '../lib/browser/witness/tell-background.ts';
import { tellFrame } from '../lib/browser/witness/tell-frame.ts';

/** Runs in each document of a tab when it is looked at; what it returns is the answer (lib/browser/witness/ask-frames.ts). */
export default defineUnlistedScript((): unknown => tellFrame(recordFrame(false, tellBackground)));
