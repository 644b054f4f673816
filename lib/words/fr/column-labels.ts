import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
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
