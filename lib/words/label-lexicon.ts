/** What a label of a column, or of a line `label: value`, can announce. */
export type LabelRole =
  | 'cookie'
  | 'name'
  | 'provider'
  | 'service'
  | 'place'
  | 'purpose'
  | 'category'
  | 'duration'
  | 'storage'
  | 'host'
  | 'party'
  | 'value'
  | 'field'
  | 'other';

/**
 * One language's words for the labels, as `fold` gives them (lower case, no accents), each role's words in one string
 * separated by commas. A phrase of several words is looked up as such.
 * `cookie` holds the words for the thing itself, `other` what a charter's table may tell that Témoin does not use.
 */
export type LabelLexicon = Readonly<Record<Exclude<LabelRole, 'field'>, string>>;

/** Labels, in all languages, of things that have names and are no cookies: form fields, parameters, browsers. */
export const FIELD_LABELS =
  'price,prices,fee,fees,tariff,tarif,tarifs,prix,preis,preise,precio,precios,prezzo,prezzi,prijs,prijzen,preco,precos,preu,preus,tarifa,tariffa,field,fields,field name,form field,parameter,parameters,variable,variables,header,headers,http header,setting,settings,table,column,dataset,software,library,' +
  'permission,version,versions,licence,licences,license,licenses,size,file size,format,browser,browsers,operating system,path to setting,status code,' +
  'taille,poids,navigateur,navigateurs,versionen,lizenz,lizenzen,grosse,browsers,navegador,navegadores,tamano,licencia,versione,versioni,dimensione,licenza,' +
  'versie,versies,licentie,grootte,versao,versoes,licenca,tamanho,versio,versions,llicencia,mida,wersja,verze,' +
  'endpoint,recipient name,processor,processors,subprocessor,subprocessors,sub processor,' +
  'champ,champs,nom du champ,parametre,parametres,en tete,en tetes,reglage,jeu de donnees,logiciel,bibliotheque,sous traitant,sous traitants,critere,criteres,' +
  'feld,felder,feldname,einstellung,einstellungen,datensatz,auftragsverarbeiter,unterauftragsverarbeiter,kopfzeile,' +
  'campo,campos,nombre del campo,parametro,ajuste,ajustes,conjunto de datos,encargado,encargados,cabecera,' +
  'campi,nome del campo,parametri,impostazione,impostazioni,intestazione,sub responsabile,' +
  'veld,velden,veldnaam,instelling,instellingen,verwerker,verwerkers,subverwerker,nome do campo,definicao,definicoes,subcontratante,subcontratantes,' +
  'camp,camps,nom del camp,parametre,parametres,encarregat,pole,parametr,falt';
