import type { LabelLexicon } from '../label-lexicon.ts';

/** Untested: no labelled page is in this language. */
export const columnLabels: LabelLexicon = {
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
