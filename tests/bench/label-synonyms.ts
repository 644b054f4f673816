/**
 * Column labels that mean the same, by language, each group one role. Written for the mutations alone and on purpose
 * apart from the reader's lexicon: a reader that knows only the labels of its fixtures shows here.
 * Labels that mislead ("Cookie", "Domaine", "Type", "Service") are in no group.
 */
export const LABEL_SYNONYMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  fr: [
    ['Nom du cookie', 'Nom technique du cookie', 'Intitulé du cookie', 'Nom des cookies', 'Identifiant du cookie'],
    ['Fournisseur', 'Émetteur', 'Éditeur', 'Prestataire', 'Société émettrice', 'Nom du fournisseur'],
    ['Finalité', 'Finalités', 'Objectif', 'Utilité', 'Rôle', 'À quoi il sert', 'But', 'Description', 'Fonction'],
    ['Durée', 'Durée de conservation', 'Durée de vie', 'Expiration', 'Durée de validité', 'Conservation'],
    ['Catégorie', 'Catégorie de cookie'],
  ],
  en: [
    ['Cookie name', 'Name of the cookie', 'Cookie name(s)', 'Name of cookie'],
    ['Provider', 'Supplier', 'Supplier name', 'Set by', 'Vendor', 'Provided by', 'Issuer'],
    ['Purpose', 'Description', 'What it does', 'Function', 'Use', 'Why we use it'],
    ['Duration', 'Expiry', 'Expires', 'Lifespan', 'Retention period', 'How long it lasts', 'Storage duration'],
  ],
  es: [
    ['Nombre de la cookie', 'Nombre', 'Nombre cookie'],
    ['Proveedor', 'Titular', 'Entidad', 'Emisor'],
    ['Finalidad', 'Descripción', 'Propósito', 'Función'],
    ['Duración', 'Caducidad', 'Plazo de conservación', 'Vencimiento', 'Expiración'],
  ],
  de: [
    ['Cookie-Name', 'Name des Cookies', 'Cookiename', 'Name', 'Bezeichnung'],
    ['Anbieter', 'Herausgeber', 'Dienstanbieter', 'Bereitgestellt von'],
    ['Zweck', 'Beschreibung', 'Funktion', 'Verwendungszweck', 'Zweck des Cookies'],
    ['Speicherdauer', 'Laufzeit', 'Gültigkeitsdauer', 'Dauer', 'Ablauf', 'Lebensdauer'],
  ],
  it: [
    ['Nome cookie', 'Nome del cookie', 'Nome'],
    ['Fornitore', 'Titolare', 'Gestore'],
    ['Finalità', 'Scopo', 'Descrizione', 'Funzione'],
    ['Durata', 'Scadenza', 'Periodo di conservazione', 'Validità'],
  ],
  nl: [
    ['Naam van de cookie', 'Cookienaam', 'Naam cookie', 'Naam'],
    ['Aanbieder', 'Leverancier', 'Partij', 'Geplaatst door'],
    ['Doel', 'Waarvoor', 'Omschrijving', 'Functie', 'Doeleinde'],
    ['Bewaartermijn', 'Hoe lang', 'Duur', 'Looptijd', 'Geldigheidsduur', 'Bewaarperiode'],
  ],
  pt: [
    ['Nome do cookie', 'Nome', 'Designação do cookie'],
    ['Entidade', 'Fornecedor', 'Emissor', 'Prestador'],
    ['Finalidade', 'Descrição', 'Objetivo', 'Função'],
    ['Duração', 'Validade', 'Prazo de conservação', 'Expiração', 'Prazo'],
  ],
  ca: [
    ['Nom de la galeta', 'Nom', 'Nom galeta'],
    ['Titular', 'Proveïdor', 'Entitat', 'Emissor'],
    ['Finalitat', 'Descripció', 'Propòsit', 'Funció'],
    ['Caducitat', 'Durada', 'Termini de conservació', 'Expiració'],
  ],
};
