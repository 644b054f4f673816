import { textWithSigns } from '../report/text/text-with-signs.ts';

/** Longest place that a person reads. */
const longest = 200;

/** The place of a fault as a message can say it: names in it come from a hostile file. It shows where, not the whole of it. */
export function shownPlace(place: string): string {
  return textWithSigns(place.slice(0, longest));
}
