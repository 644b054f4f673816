import type { LabelLexicon } from './label-lexicon.ts';

export const pl: LabelLexicon = {
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

export const ro: LabelLexicon = {
  cookie: 'cookie,cookies,cookie uri,cookie ului,modul cookie,module cookie,modulul cookie,cookieurile,cookieuri',
  name: 'nume,numele,denumire,denumirea,identificator,cheie',
  provider: 'furnizor,furnizorul,furnizori,proprietar,emitent,companie,sursa,operator,prestator',
  service: 'serviciu,serviciul,servicii,instrument,aplicatie,produs',
  place: 'loc,locatie,amplasare',
  purpose: 'scop,scopul,scopuri,descriere,descrierea,functie,utilizare,rol',
  category: 'categorie,categoria,categorii,tip,tipul,tipuri',
  duration:
    'durata,durata de viata,expirare,expira,perioada,perioada de pastrare,valabilitate,termen,data expirarii,perioada de stocare,durata de stocare',
  storage: 'stocare,tip de stocare',
  host: 'domeniu,domeniul,domenii,gazda,url',
  party: 'prima parte terta parte,terta parte,terti,parte',
  value: 'continut,valoare,date,informatii,exemplu',
  other:
    'temei legal,temei juridic,consimtamant,link,versiune,data,destinatar,destinatari,tara,persoana,contact,adresa,browser,drept,drepturi',
};

export const gl: LabelLexicon = {
  cookie: 'cookie,cookies,rastrexador,rastrexadores',
  name: 'nome,nomes,denominacion,identificador,chave',
  provider: 'provedor,provedores,titular,propietario,emisor,entidade,responsable,orixe,empresa,prestador',
  service: 'servizo,servizos,ferramenta',
  place: 'localizacion,lugar,situacion',
  purpose: 'finalidade,finalidades,proposito,descricion,funcion,uso,obxectivo,utilidade',
  category: 'categoria,tipo,tipos,clase',
  duration: 'duracion,caducidade,vencemento,expiracion,prazo,conservacion,vixencia,validez,periodo',
  storage: 'almacenamento,tipo de almacenamento',
  host: 'dominio,dominios,url',
  party: 'propia terceiros,terceiros,propia ou de terceiros',
  value: 'contido,valor,datos,informacion',
  other:
    'base legal,base xuridica,consentimento,ligazon,version,data,destinatario,pais,persoa,contacto,enderezo,navegador,dereito',
};

export const eu: LabelLexicon = {
  cookie: 'cookie,cookiea,cookieak,cookien,cookiearen,cookie ak,cookie a,cookie aren',
  name: 'izena,izen,cookiearen izena,identifikatzailea',
  provider: 'hornitzailea,hornitzaile,jabea,igorlea,jatorria,enpresa,titularra,arduraduna',
  service: 'zerbitzua,zerbitzuak,tresna,aplikazioa',
  place: 'kokapena,kokalekua,lekua',
  purpose: 'helburua,helburuak,xedea,deskribapena,azalpena,funtzioa,erabilera',
  category: 'kategoria,mota,motak',
  duration:
    'iraupena,iraungitzea,iraungipena,epea,gordetze epea,iraungitze data,baliozkotasuna,kontserbazio epea,muga eguna',
  storage: 'biltegiratzea,biltegiratze mota',
  host: 'domeinua,domeinuak,url',
  party: 'berea hirugarrenena,hirugarrenak,propioa hirugarrenena,propioa',
  value: 'edukia,balioa,datuak,informazioa',
  other:
    'oinarri juridikoa,lege oinarria,baimena,esteka,bertsioa,data,hartzailea,herrialdea,pertsona,kontaktua,helbidea,nabigatzailea,eskubidea',
};

export const cs: LabelLexicon = {
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
