import { isAboutItsCharter } from './kinds-of-portals.ts';
import { playPortals } from './play-portals.ts';

playPortals('charters', isAboutItsCharter);
