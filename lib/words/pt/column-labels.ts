import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
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
