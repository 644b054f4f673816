import type { LabelLexicon } from '../label-lexicon.ts';

/** Untested: no labelled page is in this language. */
export const columnLabels: LabelLexicon = {
  cookie: 'cookie,cookies,soubor cookie,soubory cookie,soubory cookies,souboru cookie',
  name: 'nazev,nazov,jmeno,meno,klic',
  provider:
    'poskytovatel,poskytovatelia,dodavatel,spravce,vlastnik,spolecnost,spolocnost,zdroj,prevadzkovatel,provozovatel',
  service: 'sluzba,sluzby,nastroj,aplikace,aplikacia',
  place: 'umisteni,misto,umiestnenie',
  purpose: 'ucel,ucely,popis,funkce,funkcia,pouziti,pouzitie,vyuziti',
  category: 'kategorie,kategoria,typ,typy,druh,skupina',
  duration:
    'doba,doba trvani,doba platnosti,platnost,expirace,expiracia,vyprsi,doba uchovani,doba uchovavani,zivotnost,trvani,trvanie,doba uchovavania,doba ulozeni,doba expirace',
  storage: 'uloziste,ulozisko,typ uloziste',
  host: 'domena,domeny,hostitel,url',
  party: 'prvni treti strana,strana,treti strana,vlastni cizi',
  value: 'obsah,hodnota,data,udaje,informace',
  other:
    'pravni zaklad,pravny zaklad,souhlas,suhlas,odkaz,verze,datum,prijemce,zeme,osoba,kontakt,adresa,prohlizec,pravo',
};
