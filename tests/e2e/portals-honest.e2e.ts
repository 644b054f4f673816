import { honestPortals } from '../fixtures/portals/index.ts';
import { playPortals } from './play-portals.ts';

playPortals('honest', (portal) => honestPortals.includes(portal));
