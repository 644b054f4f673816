import type { LabelLexicon } from '../label-lexicon.ts';

export const columnLabels: LabelLexicon = {
  cookie:
    'cookie,cookies,tracker,trackers,tracking technology,tracking technologies,technologies used,cookies used,cookie used,cookies set,cookies placed',
  name: 'name,names,name s,technical name,identifier,key,keys,title,cookie id,id,key name,storage key,item',
  provider:
    'provider,providers,supplier,suppliers,service provider,service providers,vendor,vendors,issuer,owner,publisher,company,platform,set by,placed by,source,' +
    'host company,third party provider,operator,responsible party,controller,data controller,organisation,organization,partner,partners,who sets it,served by,developer,origin,issued by,provided by,who sets this cookie,who sets the cookie',
  service:
    'service,services,tool,tools,application,app,product,products,feature,technology,technologies,plugin,software,used by,module',
  place: 'location,locations,place,where,where it is used,where used,site s,sites concerned,pages,area',
  purpose:
    'purpose,purposes,description,function,functions,functionality,use,uses,usage,what it does,what does it do,why,why we use it,reason,objective,aim,role,detail,details,' +
    'explanation,what it is used for,what is it for,used for,what it s for,how we use it,more information about the cookie,comment,comments,notes,summary,what is it used for,what is it for,what the cookie does',
  category: 'category,categories,type,types,classification,class,kind,group,nature,cookie type,type of cookie',
  duration:
    'duration,durations,expiry,expires,expiration,expire,expiration date,expiry date,lifetime,life time,lifespan,life span,retention,retention period,retention time,storage period,storage duration,' +
    'validity,period,persistence,max age,maximum age,ttl,time,time limit,valid for,how long,how long it lasts,when it expires,expires after,term,maximum storage duration,storage time,' +
    'length,life,timeframe,kept for,age,validity period,time to live,how long we keep it,how long it stays,how long we keep,how long is it kept,how long does it last',
  storage:
    'storage,storage type,stored in,storage location,type of storage,storage medium,storage technology,stored as',
  host: 'domain,domains,host,hosts,hostname,url,website,cookie domain,cookie subgroup,subdomain,web address',
  party:
    'party,first or third party,first third party,1st or 3rd party,1st 3rd party,first party or third party,party type,third party,own third party,first party,cookies used first third,internal external,1st party,3rd party,third party cookie',
  value:
    'value,values,content,contents,data,data stored,data collected,information,information stored,information collected,example,sample value,typical content,meaning,data processed,initial value',
  other:
    'legal basis,lawful basis,legal ground,legal grounds,consent,consent required,link,links,privacy policy,privacy notice,cookie policy,cookies policy,cookie notice,privacy link,privacy_link,more information,more info,opt out,opt out link,version,date,' +
    'recipient,recipients,country,transfer,transfers,person,contact,address,browser,right,rights,timescale,path,secure,http only,httponly,samesite,same site,when,status,required,change,changes,' +
    'revoke,disable,first name,last name,surname,email,phone,telephone,department,essential or not,author,role of person,job title,position',
};
