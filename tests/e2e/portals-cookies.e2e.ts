import { honestPortals } from '../fixtures/portals/index.ts';
import { isAboutItsCharter } from './kinds-of-portals.ts';
import { playPortals } from './play-portals.ts';

playPortals('cookies', (portal) => !honestPortals.includes(portal) && !isAboutItsCharter(portal));
