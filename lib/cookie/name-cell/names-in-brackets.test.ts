import { describe, expect, it } from 'vitest';
import { readNameCell } from '../index.ts';

describe('readNameCell: a bracket behind a name', () => {
  it.each<[string, readonly string[]]>([
    ['_ga (et _ga_*)', ['_ga', '_ga_*']],
    ['_ga (and _ga_<ID>)', ['_ga', '_ga_<ID>']],
    ['_ga (+ _gid, _gat)', ['_ga', '_gid', '_gat']],
    ['_ga (ainsi que _ga_*) Google', ['_ga', '_ga_*']],
    ['_ga, _gid (et _gat)', ['_ga', '_gid', '_gat']],
    ['_ga (_gid)', ['_ga']],
    ['__utma (remplacé par _ga)', ['__utma']],
    ['sessionid (et autres)', ['sessionid']],
    ['_ga (et Google)', ['_ga']],
    ['lang (et langue)', ['lang']],
  ])('%j', (cell, names) => {
    expect(readNameCell(cell).names.map(({ name }) => name)).toEqual(names);
  });
});

describe('readNameCell: a name cut off at its separator', () => {
  it.each<[string, readonly string[]]>([
    ['MATOMO_SESSID, matomo_lang, _pk_ *', ['MATOMO_SESSID', 'matomo_lang', '_pk_*']],
    ['_ga_ <ID>', ['_ga_<ID>']],
    ['wp-settings- {time}', ['wp-settings-{time}']],
    ['_ga *', ['_ga']],
    ['_gid - *', ['_gid']],
  ])('%j', (cell, names) => {
    expect(readNameCell(cell).names.map(({ name }) => name)).toEqual(names);
  });
});

describe('readNameCell: a well-known name of plain letters behind the word for cookies', () => {
  it.each<[string, readonly string[]]>([
    ['cookie tarteaucitron', ['tarteaucitron']],
    ['le cookie datadome', ['datadome']],
    ['cookie technique', []],
  ])('%j', (cell, names) => {
    expect(readNameCell(cell).names.map(({ name }) => name)).toEqual(names);
  });
});

describe('readNameCell: a well-known name among words', () => {
  it.each<[string, readonly string[]]>([
    ['Session PHP (PHPSESSID)', ['PHPSESSID']],
    ['Cookie de session PHPSESSID', ['PHPSESSID']],
    ['Cookie de session (sessionid)', ['sessionid']],
    ['Cookie de choix (tarteaucitron)', ['tarteaucitron']],
    ['Cookie de langue (session)', []],
    ['Jeton anti-CSRF csrftoken', ['csrftoken']],
    ['Répartition de charge AWSALB et AWSALBCORS', ['AWSALB', 'AWSALBCORS']],
    ['COOKIE DE SESSION', []],
    ['Gestionnaire tarteaucitron', []],
    ['Protection par datadome', []],
    ['Cookie de CONSENT', []],
  ])('%j', (cell, names) => {
    expect(readNameCell(cell).names.map(({ name }) => name)).toEqual(names);
  });
});
