import type { LabelLexicon } from './label-lexicon.ts';

export const en: LabelLexicon = {
  cookie:
    'cookie,cookies,tracker,trackers,tracking technology,tracking technologies,technologies used,cookies used,cookie used,cookies set,cookies placed',
  name: 'name,names,name s,technical name,identifier,key,keys,title,cookie id,id,key name,storage key,item',
  provider:
    'provider,providers,supplier,suppliers,service provider,service providers,vendor,vendors,issuer,owner,publisher,company,platform,set by,placed by,source,' +
    'host company,third party provider,operator,responsible party,controller,data controller,organisation,organization,partner,partners,who sets it,served by,developer,origin,issued by,provided by,who sets this cookie,who sets the cookie',
  service:
    'service,services,tool,tools,application,app,product,products,feature,technology,technologies,plugin,software,used by,module',
  place: 'location,locations,place,where,where it is used,where used,site s,sites concerned,pages,area',
  purpose:
    'purpose,purposes,description,function,functions,functionality,use,uses,usage,what it does,what does it do,why,why we use it,reason,objective,aim,role,detail,details,' +
    'explanation,what it is used for,what is it for,used for,what it s for,how we use it,more information about the cookie,comment,comments,notes,summary,what is it used for,what is it for,what the cookie does',
  category: 'category,categories,type,types,classification,class,kind,group,nature,cookie type,type of cookie',
  duration:
    'duration,durations,expiry,expires,expiration,expire,expiration date,expiry date,lifetime,life time,lifespan,life span,retention,retention period,retention time,storage period,storage duration,' +
    'validity,period,persistence,max age,maximum age,ttl,time,time limit,valid for,how long,how long it lasts,when it expires,expires after,term,maximum storage duration,storage time,' +
    'length,life,timeframe,kept for,age,validity period,time to live,how long we keep it,how long it stays,how long we keep,how long is it kept,how long does it last',
  storage:
    'storage,storage type,stored in,storage location,type of storage,storage medium,storage technology,stored as',
  host: 'domain,domains,host,hosts,hostname,url,website,cookie domain,cookie subgroup,subdomain,web address',
  party:
    'party,first or third party,first third party,1st or 3rd party,1st 3rd party,first party or third party,party type,third party,own third party,first party,cookies used first third,internal external,1st party,3rd party,third party cookie',
  value:
    'value,values,content,contents,data,data stored,data collected,information,information stored,information collected,example,sample value,typical content,meaning,data processed,initial value',
  other:
    'legal basis,lawful basis,legal ground,legal grounds,consent,consent required,link,links,privacy policy,privacy notice,cookie policy,cookies policy,cookie notice,privacy link,privacy_link,more information,more info,opt out,opt out link,version,date,' +
    'recipient,recipients,country,transfer,transfers,person,contact,address,browser,right,rights,timescale,path,secure,http only,httponly,samesite,same site,when,status,required,change,changes,' +
    'revoke,disable,first name,last name,surname,email,phone,telephone,department,essential or not,author,role of person,job title,position',
};

export const de: LabelLexicon = {
  cookie: 'cookie,cookies,cookie datei,cookie dateien,tracker',
  name: 'name,namen,bezeichnung,bezeichnungen,cookiename,cookienamen,kennung,schlussel,key,titel,technischer name,name der cookie datei',
  provider:
    'anbieter,anbietername,dienstanbieter,diensteanbieter,herausgeber,eigentumer,inhaber,hersteller,verantwortlicher,verantwortliche,betreiber,unternehmen,firma,quelle,herkunft,gesetzt von,' +
    'gesetzt durch,plattform,dienstleister,provider,drittanbieter,partner,aussteller,ursprung,cookie anbieter,verantwortliche stelle,bereitgestellt von',
  service: 'dienst,dienste,service,services,tool,tools,werkzeug,anwendung,produkt,technologie,technologien',
  place: 'ort,standort,speicherort,einsatzort,wo,bereich',
  purpose:
    'zweck,zwecke,beschreibung,funktion,funktionen,verwendung,verwendungszweck,nutzung,einsatzzweck,aufgabe,cookiezweck,wozu,ziel,erlauterung,zweckbeschreibung,verarbeitungszweck,details,einsatz,cookie zweck,begrundung,wofur,wozu dient der cookie,wozu dient das cookie',
  category:
    'kategorie,kategorien,art,arten,typ,typen,typus,gruppe,klasse,einordnung,cookie art,cookieart,cookie typ,cookietyp',
  duration:
    'dauer,laufzeit,speicherdauer,gultigkeit,gultigkeitsdauer,ablauf,ablaufdatum,ablaufzeit,lebensdauer,verfall,verfallsdatum,speicherfrist,frist,aufbewahrungsdauer,aufbewahrungsfrist,loschung,loschfrist,' +
    'cookie laufzeit,lauft ab,haltbarkeit,gultig,lebenszeit,zeitraum,ablaufdauer,maximale speicherdauer,speicherzeit,funktionsdauer,nutzungsdauer,verfallszeit,wie lange',
  storage: 'speicher,speicherart,speichertyp,speichertechnologie,art des speichers,speicherung,speichermedium',
  host: 'domain,domane,domanen,domains,host,hosts,url,webseite,website',
  party:
    'eigene drittperson,eigene drittpersonen,erstanbieter drittanbieter,partei,drittpartei,eigen oder dritt,eigene fremde,eigen fremd,erst oder drittanbieter,eigenes drittes',
  value:
    'inhalt,inhalte,wert,werte,daten,gespeicherte daten,erhobene daten,informationen,information,beispiel,erfasste daten,verarbeitete daten,cookie inhalt',
  other:
    'rechtsgrundlage,rechtsgrundlagen,einwilligung,einwilligung erforderlich,link,links,datenschutz,datenschutzerklarung,datenschutzhinweise,cookie richtlinie,cookie richtlinien,version,datum,empfanger,land,ubermittlung,drittland,person,' +
    'ansprechpartner,kontakt,adresse,browser,recht,rechte,widerruf,wann,status,opt out,wann wird sie installiert,vorname,nachname,telefon,erforderlich,wert bedeutung',
};

export const nl: LabelLexicon = {
  cookie: 'cookie,cookies,tracker,trackers',
  name: 'naam,namen,cookienaam,benaming,sleutel,sleutels,technische naam',
  provider:
    'aanbieder,aanbieders,leverancier,leveranciers,eigenaar,dienstverlener,uitgever,verstrekker,bedrijf,bron,geplaatst door,plaatser,afzender,partner,provider,herkomst,derde,verantwoordelijke,organisatie,platform,beheerder,afkomstig van,afkomst,wie plaatst de cookie',
  service: 'dienst,diensten,service,services,hulpmiddel,applicatie,toepassing,tool,product',
  place: 'plaats,locatie,plek,waar,website onderdeel',
  purpose:
    'doel,doelen,doeleinde,doeleinden,beschrijving,functie,functies,omschrijving,gebruik,waarvoor,toelichting,waarom,uitleg,functionaliteit,doelstelling,gebruiksdoel,wat doet de cookie,wat doet het',
  category: 'categorie,categorieen,type,types,soort,soorten,groep,aard,klasse',
  duration:
    'duur,bewaartermijn,bewaartijd,bewaarduur,geldigheid,geldigheidsduur,levensduur,looptijd,vervaldatum,verloopt,vervalt,verloop,houdbaarheid,bewaarperiode,termijn,opslagduur,opslagtermijn,vervaltermijn,hoe lang,' +
    'geldig,verlooptijd,verloopdatum,retentie,retentieperiode,geldigheidstermijn,maximale opslagduur,hoe lang bewaard,hoe lang bewaren wij,vervalt na,verloopt na',
  storage: 'opslag,opslagtype,type opslag,opslagmedium,soort opslag',
  host: 'domein,domeinen,host,url,website,domeinnaam',
  party: 'eerste of derde partij,partij,eigen derde,eigen of derde partij,derde partij,first third party,eigen derden',
  value: 'inhoud,waarde,waarden,gegevens,data,opgeslagen gegevens,verzamelde gegevens,informatie,voorbeeld',
  other:
    'rechtsgrond,grondslag,juridische grondslag,toestemming,toestemming nodig,link,links,privacyverklaring,privacybeleid,cookiebeleid,cookieverklaring,meer informatie,versie,datum,ontvanger,ontvangers,land,doorgifte,persoon,contact,adres,browser,recht,rechten,wanneer,status,voornaam,achternaam,telefoon',
};

export const sv: LabelLexicon = {
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
