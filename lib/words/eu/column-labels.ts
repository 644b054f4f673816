import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
  cookie: 'cookie,cookiea,cookieak,cookien,cookiearen,cookie ak,cookie a,cookie aren',
  name: 'izena,izen,cookiearen izena,identifikatzailea',
  provider: 'hornitzailea,hornitzaile,jabea,igorlea,jatorria,enpresa,titularra,arduraduna',
  service: 'zerbitzua,zerbitzuak,tresna,aplikazioa',
  place: 'kokapena,kokalekua,lekua',
  purpose: 'helburua,helburuak,xedea,deskribapena,azalpena,funtzioa,erabilera',
  category: 'kategoria,mota,motak',
  duration:
    'iraupena,iraungitzea,iraungipena,epea,gordetze epea,iraungitze data,baliozkotasuna,kontserbazio epea,muga eguna',
  storage: 'biltegiratzea,biltegiratze mota',
  host: 'domeinua,domeinuak,url',
  party: 'berea hirugarrenena,hirugarrenak,propioa hirugarrenena,propioa',
  value: 'edukia,balioa,datuak,informazioa',
  other:
    'oinarri juridikoa,lege oinarria,baimena,esteka,bertsioa,data,hartzailea,herrialdea,pertsona,kontaktua,helbidea,nabigatzailea,eskubidea',
};
