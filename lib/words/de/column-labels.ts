import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
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
