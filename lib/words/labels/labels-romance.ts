import type { LabelLexicon } from './label-lexicon.ts';

export const fr: LabelLexicon = {
  cookie: 'cookie,cookies,traceur,traceurs,temoin,temoins,temoin de connexion,temoins de connexion,traceurs utilises',
  name: 'nom,noms,nom technique,intitule,denomination,identifiant,cle,cles,nom de la cle,libelle,designation,nom exact,cle de stockage',
  provider:
    'prestataire,prestataires,fournisseur,fournisseurs,emetteur,emetteurs,editeur,editeurs,proprietaire,proprietaires,' +
    'partenaire,partenaires,societe,societes,depose par,emis par,emane de,origine,provenance,responsable,plateforme,entreprise,' +
    'tiers emetteur,depositaire,deposant,source,auteur,organisme,destinataire du cookie,qui depose,qui le depose,par qui,entite,entite emettrice,titulaire,gestionnaire,operateur,emettrice,responsable du depot',
  service:
    'service,services,outil,outils,fonctionnalite concernee,module,application,solution,technologie,logiciel,produit',
  place:
    'emplacement,emplacements,localisation,lieu,site concerne,sites concernes,site s concerne s,site s,pages concernees,espace concerne',
  purpose:
    'finalite,finalites,but,buts,objectif,objectifs,objet,description,descriptif,fonction,fonctions,utilisation,usage,role,utilite,' +
    'a quoi sert il,a quoi il sert,a quoi ca sert,explication,raison,motif,detail,details,finalite s,commentaire,commentaires,a quoi servent ils,pourquoi,explications,precisions,ce que fait le cookie,que fait il',
  category: 'categorie,categories,type,types,famille,nature,classification,groupe,niveau,typologie',
  duration:
    'duree,durees,duree de vie,duree de conservation,duree de stockage,duree de validite,expiration,echeance,peremption,validite,' +
    'conservation,delai,date d expiration,expire,persistance,retention,duree de retention,expire apres,temps de conservation,combien de temps,date de fin,duree de depot,expire au bout de,fin de validite,duree mois,duree en mois,duree jours,duree en jours',
  storage:
    'stockage,type de stockage,mode de stockage,support,technologie de stockage,lieu de stockage,espace de stockage',
  host: 'domaine,domaines,hote,hotes,nom de domaine,sous groupe de cookies,sous domaine,url,site web',
  party:
    'interne externe,interne ou tiers,propre tiers,partie,internes tiers,1re partie,cookie tiers,cookies tiers,premiere partie,tiers,' +
    'interne,proprietaire ou tiers,premier tiers,interne tiers,cookie interne ou tiers',
  value:
    'contenu,valeur,valeurs,donnee,donnees,donnees collectees,donnees stockees,donnees traitees,informations,information,informations collectees,exemple',
  other:
    'base legale,base juridique,fondement,fondement juridique,consentement,consentement requis,lien,liens,plus d informations,en savoir plus,' +
    'politique de confidentialite,politique de cookies,politique cookies,politique des cookies,charte cookies,opt out,desactivation,refus,version,date,destinataire,destinataires,pays,transfert,personne,contact,adresse,' +
    'droit,droits,navigateur,formulaire,traitement,securise,secure,httponly,chemin,quand,moment,modification,modifications,statut,prenom,email,courriel,telephone,poste,obligatoire',
};

export const es: LabelLexicon = {
  cookie: 'cookie,cookies,galleta,galletas,rastreador,rastreadores',
  name: 'nombre,nombres,denominacion,identificador,clave,claves,id',
  provider:
    'proveedor,proveedores,titular,propietario,emisor,entidad,responsable,origen,empresa,prestador,editor,gestor,plataforma,procedencia,instalada por,' +
    'entidad que la gestiona,quien la instala,fuente,tercero,gestionada por,gestionado por,quien la gestiona',
  service: 'servicio,servicios,herramienta,herramientas,aplicacion,producto',
  place: 'ubicacion,localizacion,emplazamiento,sitios,lugar,donde',
  purpose:
    'finalidad,finalidades,proposito,propositos,descripcion,funcion,funciones,uso,usos,objetivo,objetivos,utilidad,para que sirve,objeto,detalle,motivo',
  category: 'categoria,categorias,tipo,tipos,tipologia,clase,grupo,naturaleza',
  duration:
    'duracion,caducidad,vencimiento,expiracion,expira,plazo,conservacion,plazo de conservacion,periodo de conservacion,vigencia,validez,permanencia,vida,' +
    'tiempo de vida,persistencia,tiempo de conservacion,retencion,tiempo,periodo,caduca',
  storage: 'almacenamiento,tipo de almacenamiento,soporte',
  host: 'dominio,dominios,host,url,sitio web',
  party:
    'propia tercero,propias terceros,propia o de terceros,propia de terceros,terceros,parte,titularidad,propia,propias o de terceros,quien las utiliza',
  value:
    'contenido,valor,valores,dato,datos,datos recogidos,informacion,informacion recogida,informacion almacenada,ejemplo',
  other:
    'base legal,base juridica,legitimacion,consentimiento,enlace,enlaces,mas informacion,politica de privacidad,politica de cookies,version,fecha,destinatario,destinatarios,' +
    'pais,transferencia,transferencias,persona,contacto,direccion,navegador,derecho,derechos,desactivacion,cuando,exenta,exceptuada,apellidos,correo,telefono',
};

export const it: LabelLexicon = {
  cookie:
    'cookie,cookies,tracciante,tracciatore,tracciatori,traccianti,strumento di tracciamento,strumenti di tracciamento',
  name: 'nome,nomi,denominazione,identificatore,chiave,chiavi,nome tecnico,identificativo',
  provider:
    'fornitore,fornitori,titolare,proprietario,gestore,emittente,provider,societa,responsabile,origine,provenienza,azienda,editore,piattaforma,installato da,terza parte,fonte,soggetto terzo,chi lo installa,emesso da,gestito da',
  service: 'servizio,servizi,strumento,strumenti,applicazione,prodotto',
  place: 'posizione,luogo,ubicazione,collocazione,siti',
  purpose:
    'finalita,scopo,scopi,descrizione,funzione,funzioni,funzionalita,utilizzo,uso,obiettivo,a cosa serve,dettagli,motivo',
  category: 'categoria,categorie,tipo,tipi,tipologia,tipologie,natura,gruppo,classe',
  duration:
    'durata,scadenza,conservazione,periodo di conservazione,tempo di conservazione,validita,persistenza,vita,durata di conservazione,tempi di conservazione,scade,' +
    'retention,periodo,termine,per quanto tempo',
  storage: 'archiviazione,memorizzazione,tipo di archiviazione,supporto,spazio di archiviazione',
  host: 'dominio,domini,host,url,sito web',
  party:
    'prima terza parte,parte,proprio terzo,propri terzi,proprio di terzi,terze parti,proprietario terza parte,proprio o terza parte,proprio terze parti,proprio,di terze parti',
  value: 'contenuto,valore,valori,dato,dati,dati raccolti,informazioni,informazioni raccolte,esempio',
  other:
    'base giuridica,base legale,consenso,link,informativa,privacy policy,informativa privacy,cookie policy,informativa cookie,informativa sui cookie,versione,data,destinatario,destinatari,paese,trasferimento,persona,contatto,' +
    'indirizzo,browser,diritto,diritti,disattivazione,quando,cognome,opt out,quando viene installato',
};

export const pt: LabelLexicon = {
  cookie: 'cookie,cookies,rastreador,rastreadores,testemunho,testemunhos',
  name: 'nome,nomes,designacao,denominacao,identificador,chave,chaves,identificacao',
  provider:
    'fornecedor,fornecedores,prestador,titular,proprietario,emissor,entidade,empresa,origem,responsavel,provedor,provedores,plataforma,editor,fonte,terceiro,parceiro,colocado por,gerido por',
  service: 'servico,servicos,ferramenta,ferramentas,aplicacao,produto,aplicativo',
  place: 'localizacao,local,lugar,onde',
  purpose:
    'finalidade,finalidades,proposito,objetivo,objetivos,objectivo,descricao,funcao,funcoes,uso,utilizacao,utilidade,para que serve,motivo,detalhes',
  category: 'categoria,categorias,tipo,tipos,classe,natureza,grupo,tipologia',
  duration:
    'duracao,validade,expiracao,expira,prazo,retencao,periodo de retencao,conservacao,prazo de conservacao,vencimento,caducidade,tempo de vida,periodo,vida util,' +
    'tempo,persistencia,prazo de validade,expira em,tempo de retencao',
  storage: 'armazenamento,tipo de armazenamento,suporte',
  host: 'dominio,dominios,host,url,site',
  party:
    'proprio terceiros,propria terceiros,terceiros,parte,propria ou de terceiros,proprios terceiros,proprio ou de terceiros',
  value: 'conteudo,valor,valores,dado,dados,dados recolhidos,dados coletados,informacao,informacoes,exemplo',
  other:
    'base legal,base juridica,fundamento,consentimento,ligacao,mais informacoes,politica de privacidade,politica de cookies,versao,data,destinatario,destinatarios,pais,transferencia,pessoa,' +
    'contacto,contato,endereco,navegador,direito,direitos,desativacao,quando,apelido,telefone',
};

export const ca: LabelLexicon = {
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
  party: 'propia tercers,propies tercers,propia o de tercers,tercers,part,titularitat,propia,propies o de tercers',
  value: 'contingut,valor,valors,dada,dades,dades recollides,informacio,informacio recollida,exemple',
  other:
    'base legal,base juridica,consentiment,enllac,mes informacio,politica de privacitat,politica de galetes,versio,data,destinatari,destinataris,pais,transferencia,persona,contacte,adreca,navegador,dret,drets,quan,cognoms,correu,telefon',
};
