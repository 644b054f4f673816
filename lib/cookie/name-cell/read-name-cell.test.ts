import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readNameCell } from '../index.ts';

// Thousands of cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const names = (cell: string): readonly string[] => readNameCell(cell).names.map(({ name }) => name);

describe('readNameCell: names', () => {
  it.each<[string, readonly string[]]>([
    // one name, whatever it holds
    ['_gat_UA-XXX', ['_gat_UA-XXX']],
    ['a.b', ['a.b']],
    ['AMCV_X%40AdobeOrg', ['AMCV_X%40AdobeOrg']],
    ['wordpress_[hash]', ['wordpress_[hash]']],
    ['_ga_<container id>', ['_ga_<container id>']],
    ['_hjSession_{site id}', ['_hjSession_{site id}']],
    ['_x_[random number, or hash]', ['_x_[random number, or hash]']],
    ['wp-settings-{time}-[UID]', ['wp-settings-{time}-[UID]']],
    ['crisp-client/domain-detect/1606270161152', ['crisp-client/domain-detect/1606270161152']],
    ['notifications[]', ['notifications[]']],
    ['^(_ga|_gid)$', ['^(_ga|_gid)$']],
    ['_ga_...', ['_ga_...']],
    ['lang', ['lang']],
    ['c', ['c']],
    ['1P_JAR', ['1P_JAR']],
    ['ASP.NET_SessionId', ['ASP.NET_SessionId']],
    ['com.exemple.simulateur-de-pret', ['com.exemple.simulateur-de-pret']],
    ['_ga(ID)', ['_ga(ID)']],
    // separators
    ['_ga, _gid , _gat', ['_ga', '_gid', '_gat']],
    ['ceg.s,ceg.u', ['ceg.s', 'ceg.u']],
    ['_fbp;_fbc;', ['_fbp', '_fbc']],
    ['_ga / _gid', ['_ga', '_gid']],
    ['_ga/_gid', ['_ga', '_gid']],
    ['NID+SID', ['NID', 'SID']],
    ['_ga + _gid', ['_ga', '_gid']],
    ['_ga | _gid', ['_ga', '_gid']],
    ['_ga & _gid', ['_ga', '_gid']],
    ['• _ga\n• _gid', ['_ga', '_gid']],
    ['- _ga\n- _gid', ['_ga', '_gid']],
    ['1. _ga\n2. _gid', ['_ga', '_gid']],
    ['_ga\n_gid\n_gat', ['_ga', '_gid', '_gat']],
    ['_ga<br>_gid<br/>_gat', ['_ga', '_gid', '_gat']],
    ['ai_user\tai_session', ['ai_user', 'ai_session']],
    ['_ga _gid _gat', ['_ga', '_gid', '_gat']],
    ['__utma, __utmb et __utmz', ['__utma', '__utmb', '__utmz']],
    ['PHPSESSID ou JSESSIONID', ['PHPSESSID', 'JSESSIONID']],
    ['sessionid o session_id', ['sessionid', 'session_id']],
    ['fr, datr, sb', ['fr', 'datr', 'sb']],
    ['_ga, Language, _gid', ['_ga', 'Language', '_gid']],
    ['_ga, _ga, _gid', ['_ga', '_gid']],
    // wrapped lines
    ['wordpress_logged_in_\n[hash]', ['wordpress_logged_in_[hash]']],
    ['_gat_UA-\n12345-1', ['_gat_UA-12345-1']],
    ['cookielawinfo-\ncheckbox-analytics', ['cookielawinfo-checkbox-analytics']],
    ['_hjSession_<site\nid>', ['_hjSession_<site id>']],
    ['_gat_\n_gid', ['_gat_', '_gid']],
    // dress
    ['“_ga”, «\u00a0_gid\u00a0»', ['_ga', '_gid']],
    ["'_ga', `_gid`", ['_ga', '_gid']],
    [String.raw`\_ga\_\*`, ['_ga_*']],
    ['**_ga**', ['_ga']],
    ['__utma', ['__utma']],
    ['_g\u00ada,\u200b_gid', ['_ga', '_gid']],
    ['\uff3fga\uff0c\uff3fgid', ['_ga', '_gid']],
    ['_ga¹', ['_ga']],
    ['sessionid *', ['sessionid']],
    ['_ga.', ['_ga']],
    // words around names
    ['_ga (Google)', ['_ga']],
    ['_ga (2 ans), _gid (24h)', ['_ga', '_gid']],
    ['Cookie Matomo (_pk* et matomo_*)', ['_pk*', 'matomo_*']],
    ['Cookie Portail (portail-*)', ['portail-*']],
    ['Google Analytics (_ga, _gid)', ['_ga', '_gid']],
    ['cookies Google (NID, SID)', ['NID', 'SID']],
    ['Google Analytics: _ga, _gid', ['_ga', '_gid']],
    ['Nom : sessionid', ['sessionid']],
    ['_ga : mesure d’audience', ['_ga']],
    ['csrftoken – protection', ['csrftoken']],
    ['Cookie "sessionid"', ['sessionid']],
    ['le cookie _ga', ['_ga']],
    ['Pixel cookies\nfr, datr\nAPI cookies\nclient_user_agent', ['fr', 'datr', 'client_user_agent']],
    // patterns in words
    ['Any cookie starting with “_hs”', ['Any cookie starting with “_hs”']],
    ['All cookies starting\nwith “_hs”', ['All cookies starting with “_hs”']],
    ['Any cookie starting with “_hs”\n__hstc', ['Any cookie starting with “_hs”', '__hstc']],
    ['_ga et tous les cookies commençant par _gat', ['_ga', 'tous les cookies commençant par _gat']],
    ['alle Cookies, die mit „_et“ beginnen', ['alle Cookies, die mit „_et“ beginnen']],
    // no names
    ['', []],
    ['—', []],
    ['Cookies de session', []],
    ['Sessions-Cookie', []],
    ['(none used)', []],
    ['aucun', []],
    ['n/a', []],
    ['Google', []],
    ['Google Analytics', []],
    ['YouTube', []],
    ['Facebook, Twitter, LinkedIn', []],
    ['Firebase\ncrashlytics', []],
    ['Statistiques et session', []],
    ['Cookies techniques nécessaires au fonctionnement du site', []],
    ['Cookies de session (temporaires)', []],
    ['www.exemple.fr', []],
    ['.doubleclick.net', []],
    ['https://exemple.fr/cookies', []],
    ['dpo@exemple.fr', []],
    ['13 mois', []],
    ['24h', []],
    ['12/03/2024', []],
    ['2.0.1', []],
    ['A/B testing', []],
    ['and/or', []],
    ['opt-out', []],
    ['oui / non', []],
    ['Any cookie starting with a letter', []],
  ])('%j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });
});

describe('readNameCell: what else a cell says', () => {
  it.each([
    ['Cookies de session', true],
    ['Sessions-Cookie', true],
    ['(none used)', true],
    ['Google', true],
    ['_ga', false],
    ['', false],
    ['—', false],
  ])('label: %j', (cell, label) => {
    expect(readNameCell(cell).label).toBe(label);
  });

  it.each([
    ['Language', ['Language']],
    ['Session', ['Session']],
    ['Google', ['Google']],
    ['lang', []],
  ])('doubtful: %j', (cell, doubtful) => {
    expect(readNameCell(cell).doubtful.map(({ name }) => name)).toEqual(doubtful);
  });

  it.each([
    ['_ga (Google)', 'Google'],
    ['Cookie Matomo (_pk* et matomo_*)', 'Matomo'],
    ['Google Analytics: _ga', 'Google Analytics'],
    ['_clck (Microsoft Clarity)', 'Microsoft Clarity'],
    ['_ga (2 ans)', null],
    ['brswall (localStorage)', null],
    ['JSESSIONID : identifiant de session', null],
    ['Identifiant de session : JSESSIONID', null],
    ['Pixel cookies\nfr, datr', null],
    ['Google', null],
  ])('provider: %j', (cell, provider) => {
    expect(readNameCell(cell).provider).toBe(provider);
  });

  it.each([
    ['brswall (localStorage)', 'local-storage'],
    ['localStorage: foo_bar', 'local-storage'],
    ['foo_bar – session storage', 'session-storage'],
    ['foo_bar (stockage local)', 'local-storage'],
    ['foo_bar (cookie)', null],
    ['foo_bar', null],
  ])('storage: %j', (cell, storage) => {
    expect(readNameCell(cell).names.map((name) => name.storage)).toEqual([storage]);
  });

  it('marks placeholders that are the whole name', () => {
    expect(readNameCell('{num_aleatorio}, _ga_*').names.map((name) => name.matchesNothing)).toEqual([true, false]);
  });
});

describe('readNameCell: properties', () => {
  const name = fc.stringMatching(/^_[a-z]{2,6}(?:_[a-zA-Z0-9]{1,6}){0,2}(?:\*|_<ID>|_\[hash\]|-XXXX)?$/);
  const separator = fc.constantFrom(
    ', ',
    ',',
    ' ; ',
    ';',
    '\n',
    ' / ',
    ' + ',
    ' | ',
    ' et ',
    ' and ',
    ' und ',
    ' • ',
    '\t',
  );

  it('reads back the names that were joined', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), separator, (list, joint) => {
        expect(names(list.join(joint))).toEqual(list);
      }),
    );
  });

  it('reads each name that it read as itself; a word that only its list made one stays in doubt', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (cell) => {
        for (const read of names(cell)) {
          const alone = readNameCell(read);
          expect([...alone.names, ...alone.doubtful].map((one) => one.name)).toEqual([read]);
        }
      }),
      { numRuns: 2000, examples: [['Z+GX"pyFa'], ['I/_B"C'], ['"\'c"p:o'], ['O"\\MX|"I]{'], ['_ga, Sd, _gid']] },
    );
  });

  it('never throws, gives no empty name and none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const read = names(cell);
        expect(new Set(read).size).toBe(read.length);
        expect(read.every((one) => one.trim() !== '')).toBe(true);
      }),
    );
  });
});
