import type { LabelLexicon } from '../label-lexicon.ts';

/** Untested: no labelled page is in this language. */
export const columnLabels: LabelLexicon = {
  cookie:
    'cookie,cookies,kaka,kakor,kakan,informationskapsel,informationskapsler,informasjonskapsel,informasjonskapsler',
  name: 'namn,navn,kakans namn,kaknamn,beteckning,betegnelse,nyckel,nogle,nimi',
  provider:
    'leverantor,leverantorer,leverandor,leverandorer,utbyder,udbyder,agare,ejer,eier,utgivare,udgiver,tjansteleverantor,kalla,kilde,avsandare,afsender,toimittaja,tarjoaja',
  service: 'tjanst,tjanster,tjeneste,tjenester,verktyg,vaerktoj,palvelu',
  place: 'plats,placering,plassering,sted',
  purpose:
    'syfte,andamal,formal,beskrivning,beskrivelse,funktion,funksjon,anvandning,anvendelse,bruk,tarkoitus,kuvaus,kayttotarkoitus',
  category: 'kategori,kategorier,typ,type,slag,art,luokka,tyyppi',
  duration:
    'varaktighet,varighed,varighet,giltighet,giltighetstid,gyldighed,gyldighet,livslangd,levetid,lagringstid,lagringsperiode,lagringsperiod,utgang,utloper,udlober,utlop,udlob,opbevaringstid,opbevaringsperiode,livstid,lopetid,kesto,voimassaolo,voimassaoloaika,voimassa,sailytysaika',
  storage: 'lagring,lagringstyp,lagringstype,opbevaring,tallennus',
  host: 'doman,domaner,domane,domaene,domaner,vard,url,verkkotunnus',
  party: 'forsta eller tredje part,part,tredjepart,forstapart,tredje part',
  value: 'innehall,indhold,innhold,varde,vaerdi,verdi,data,uppgifter,oplysninger',
  other:
    'rattslig grund,retsgrundlag,rettslig grunnlag,samtycke,samtykke,lank,link,version,datum,dato,mottagare,modtager,land,person,kontakt,adress,adresse,webblasare,rattighet',
};
