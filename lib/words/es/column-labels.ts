import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
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
