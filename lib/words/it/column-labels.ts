import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
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
