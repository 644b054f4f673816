import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
  cookie: 'galeta,galetes,cookie,cookies,rastrejador,rastrejadors',
  name: 'nom,noms,denominacio,identificador,clau,claus',
  provider:
    'proveidor,proveidors,titular,propietari,emissor,entitat,responsable,origen,empresa,prestador,gestor,plataforma,editor,tercer,font,installada per,gestionada per',
  service: 'servei,serveis,eina,eines,aplicacio,producte',
  place: 'ubicacio,localitzacio,emplacament,lloc,on',
  purpose:
    'finalitat,finalitats,proposit,descripcio,funcio,funcions,us,usos,objectiu,objectius,utilitat,per a que serveix,motiu,detall',
  category: 'categoria,categories,tipus,tipologia,classe,grup,naturalesa',
  duration:
    'durada,caducitat,venciment,expiracio,expira,termini,conservacio,termini de conservacio,periode de conservacio,vigencia,validesa,temps,persistencia,retencio,periode,permanencia,durabilitat',
  storage: 'emmagatzematge,tipus d emmagatzematge,suport',
  host: 'domini,dominis,host,url,lloc web',
  party:
    'propies,propia tercers,propies tercers,propia o de tercers,tercers,part,titularitat,propia,propies o de tercers',
  value: 'contingut,valor,valors,dada,dades,dades recollides,informacio,informacio recollida,exemple',
  other:
    'base legal,base juridica,consentiment,enllac,mes informacio,politica de privacitat,politica de galetes,versio,data,destinatari,destinataris,pais,transferencia,persona,contacte,adreca,navegador,dret,drets,quan,cognoms,correu,telefon',
};
