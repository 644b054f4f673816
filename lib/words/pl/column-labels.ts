import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
  cookie:
    'cookie,cookies,ciasteczko,ciasteczka,plik cookie,pliki cookie,plik cookies,pliki cookies,pliku cookie,pliku cookies,plikow cookie,plikow cookies',
  name: 'nazwa,nazwy,identyfikator,klucz,klucze',
  provider: 'dostawca,dostawcy,wlasciciel,uslugodawca,administrator,podmiot,firma,wydawca,zrodlo,operator,partner',
  service: 'usluga,uslugi,narzedzie,narzedzia,aplikacja,produkt',
  place: 'miejsce,lokalizacja,umiejscowienie',
  purpose: 'cel,cele,opis,funkcja,funkcje,przeznaczenie,zastosowanie,wykorzystanie,cel stosowania',
  category: 'kategoria,kategorie,typ,typy,rodzaj,rodzaje,grupa',
  duration:
    'czas trwania,okres przechowywania,czas przechowywania,waznosc,okres waznosci,data wygasniecia,wygasniecie,wygasa,czas zycia,czas,okres,termin,termin waznosci,czas dzialania,zywotnosc',
  storage: 'przechowywanie,pamiec,typ pamieci',
  host: 'domena,domeny,host,url,strona',
  party: 'strona trzecia,wlasne obce,pierwsza trzecia strona,podmiot trzeci',
  value: 'zawartosc,wartosc,dane,tresc,informacje,przyklad',
  other:
    'podstawa prawna,zgoda,link,wersja,data,odbiorca,odbiorcy,kraj,osoba,kontakt,adres,przegladarka,prawo,prawa,polityka prywatnosci,imie,nazwisko',
};
