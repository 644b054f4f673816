import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings:
    'sub( )process*, api, apis, endpoint(s), download(s), libraries, software, licen[cs]e(s), parameter(s), log(s), log file(s), logfile(s), form(s), data, fields, partner(s), provider(s), supplier(s), vendor(s), attribut*, glossa*',
  uses: 'using',
  usesWhole: 'use([sd])',
  party: 'first, third, 1st, 3rd, own',
  dataLabel: 'data',
  unit: 'hou, day, week, month, year',
};
