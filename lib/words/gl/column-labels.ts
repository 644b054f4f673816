import type { LabelLexicon } from '../label-lexicon.ts';

/** Untested: no labelled page is in this language. */
export const columnLabels: LabelLexicon = {
  cookie: 'cookie,cookies,rastrexador,rastrexadores',
  name: 'nome,nomes,denominacion,identificador,chave',
  provider: 'provedor,provedores,titular,propietario,emisor,entidade,responsable,orixe,empresa,prestador',
  service: 'servizo,servizos,ferramenta',
  place: 'localizacion,lugar,situacion',
  purpose: 'finalidade,finalidades,proposito,descricion,funcion,uso,obxectivo,utilidade',
  category: 'categoria,tipo,tipos,clase',
  duration: 'duracion,caducidade,vencemento,expiracion,prazo,conservacion,vixencia,validez,periodo',
  storage: 'almacenamento,tipo de almacenamento',
  host: 'dominio,dominios,url',
  party: 'propia terceiros,terceiros,propia ou de terceiros',
  value: 'contido,valor,datos,informacion',
  other:
    'base legal,base xuridica,consentimento,ligazon,version,data,destinatario,pais,persoa,contacto,enderezo,navegador,dereito',
};
