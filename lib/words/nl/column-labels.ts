import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
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
