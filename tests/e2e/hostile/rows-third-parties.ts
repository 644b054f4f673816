import type { HostilePage } from './row.ts';
import {
  at,
  base,
  bearing,
  declaring,
  found,
  frameHost,
  leads,
  notLooked,
  openedBefore,
  openly,
  tracker,
  twinSays,
} from './third-party-sites.ts';

const image = `<img src="https://${tracker}/t.gif" alt="">`;
const fetched = `fetch("https://${tracker}/t", { mode: "no-cors", credentials: "include" })`;
const worker = `<script>new Worker(URL.createObjectURL(new Blob([${JSON.stringify(fetched)}])));</script>`;
const many = (count: number): string =>
  `<script>for (let i = 0; i < ${count}; i += 1) new Image().src = "/static/ods/rien/" + i + ".gif";</script>`;
const own = (body: string): string => `<iframe src="/cadre/" title="cadre"></iframe>${body}`;

/** The tracker hidden where the browser's list of what the page loaded does not show it. */
const hiddenFromTimeline: readonly HostilePage[] = [
  {
    ...base,
    id: 'tiers-liste-pleine',
    what: 'more than 250 resources come before the tracker: the browser’s list is full',
    page: bearing(`${many(260)}<script>addEventListener("load", () => ${fetched});</script>`),
    twin: declaring(`${many(60)}${openly}`),
    says: notLooked('timeline-cut', openedBefore),
    twinSays,
  },
  {
    ...base,
    id: 'tiers-liste-videe',
    what: 'the page clears the browser’s list of what it loaded',
    page: bearing(
      `<script>addEventListener("load", () => ${fetched}.then(() => setTimeout(() => performance.clearResourceTimings(), 200)));</script>`,
    ),
    twin: declaring(`${openly}<script>performance.mark("exemple"); performance.clearMarks();</script>`),
    says: notLooked('timeline-cut', openedBefore),
    twinSays,
  },
  {
    ...base,
    id: 'tiers-liste-videe-observee',
    reloaded: true,
    what: 'the page clears the browser’s list, and is watched since it began to load',
    page: bearing(`<script>${fetched}.then(() => setTimeout(() => performance.clearResourceTimings(), 200));</script>`),
    twin: declaring(openly),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-liste-a-zero',
    reloaded: true,
    what: 'the page makes the browser’s list as short as nothing before it loads anything',
    page: () => ({
      ...bearing(`<script>${fetched};</script>`)(''),
      rawPage: {
        head: '<script>performance.setResourceTimingBufferSize(0);</script>',
        body: `<script>${fetched};</script>`,
      },
    }),
    twin: declaring(`${openly}<script>performance.setResourceTimingBufferSize(1000);</script>`),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-style',
    what: 'a style sheet of the portal imports the tracker’s, and an element has its picture behind it',
    page: bearing(
      `<link rel="stylesheet" href="/cadre.css"><p style="background: url(https://${tracker}/t.gif)">fond</p>`,
      [at('/cadre.css', `@import "https://${tracker}/t.css";`, { type: 'text/css' })],
    ),
    twin: declaring(`<link rel="stylesheet" href="/cadre.css">`, [
      at('/cadre.css', `@import "https://${tracker}/t.css";`, { type: 'text/css' }),
    ]),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-balise',
    what: 'a beacon goes to the tracker, and the list is cleared',
    reloaded: true,
    page: bearing(
      `<script>navigator.sendBeacon("https://${tracker}/t", "x"); setTimeout(() => performance.clearResourceTimings(), 300);</script>`,
    ),
    twin: declaring(`<script>navigator.sendBeacon("https://${tracker}/t", "x");</script>`),
    says: found,
    twinSays,
  },
];

/** The tracker hidden in frames. */
const hiddenInFrames: readonly HostilePage[] = [
  {
    ...base,
    id: 'tiers-cadre-propre',
    what: 'the tracker sits in a frame of the portal’s own',
    page: bearing(own(''), [at('/cadre/', image)]),
    twin: declaring(own(''), [at('/cadre/', image)]),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-ecrit',
    what: 'the tracker sits in a frame that the page wrote itself (srcdoc), within another',
    page: bearing(
      `<iframe title="a" srcdoc="<iframe title='b' srcdoc='<img src=https://${tracker}/t.gif>'></iframe>"></iframe>`,
    ),
    twin: declaring(`<iframe title="a" srcdoc="<img src=https://${tracker}/t.gif>"></iframe>`),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-bac-a-sable',
    what: 'the tracker sits in sandboxed frames, which have no origin',
    page: bearing(`<iframe title="a" sandbox srcdoc="<img src=https://${tracker}/t.gif>"></iframe>`),
    twin: declaring(`${openly}<iframe title="a" sandbox srcdoc="<p>exemple"></iframe>`),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-vide',
    what: 'the tracker is written into an empty frame (document.open)',
    page: bearing(
      `<iframe id="vide" title="vide"></iframe><script>{ const d = document.getElementById("vide").contentDocument; d.open(); d.write("<img src=https://${tracker}/t.gif>"); d.close(); }</script>`,
    ),
    twin: declaring(`${openly}<iframe title="vide"></iframe>`),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-ferme',
    what: 'the tracker sits in a frame within a closed shadow tree',
    page: bearing(
      `<div id="ombre"></div><script>document.getElementById("ombre").attachShadow({ mode: "closed" }).innerHTML = "<iframe srcdoc='<img src=https://${tracker}/t.gif>'></iframe>";</script>`,
    ),
    twin: declaring(
      `${openly}<div id="ombre"></div><script>document.getElementById("ombre").attachShadow({ mode: "open" }).innerHTML = "<p>exemple";</script>`,
    ),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-de-tiers',
    what: 'the tracker sits in a frame of a third party',
    page: bearing(`<iframe title="a" src="https://${frameHost}/"></iframe>`, [at('/', image, { host: frameHost })]),
    twin: declaring(`<iframe title="a" src="https://${frameHost}/"></iframe>`, [at('/', image, { host: frameHost })]),
    says: found,
    // Today's: nobody knows whether the browser blocks the cookies of the frame's own host, which sets none.
    twinSays: { ...twinSays, overall: ['to-look-at'] },
  },
  {
    ...base,
    id: 'tiers-objet',
    what: 'the tracker is an object and an embedded page',
    page: bearing(`<object data="https://${tracker}/t.html"></object><embed src="https://${tracker}/t.html">`),
    twin: declaring(`<object data="https://${tracker}/t.html"></object>`),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-retire',
    what: 'a frame of the portal’s own loads the tracker, and is taken away',
    page: bearing(
      `<script>{ const f = document.createElement("iframe"); f.src = "/cadre/"; f.onload = () => f.remove(); document.body.append(f); }</script>`,
      [at('/cadre/', image)],
    ),
    twin: declaring(own(''), [at('/cadre/', image)]),
    says: notLooked('frames-unread', openedBefore),
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-retire-observe',
    reloaded: true,
    what: 'frames that the page wrote itself load the tracker, and are taken away',
    page: bearing(
      `<script>{ const f = document.createElement("iframe"); f.srcdoc = "<img src=https://${tracker}/t.gif>"; f.onload = () => f.remove(); document.body.append(f); }</script>`,
    ),
    twin: declaring(own(''), [at('/cadre/', image)]),
    says: found,
    twinSays,
  },
  {
    ...base,
    id: 'tiers-cadre-parti',
    what: 'a frame of the portal’s own goes to another site by itself, which may not be read',
    granted: 'portal',
    page: bearing(own(''), [at('/cadre/', `<script>location.replace("https://${tracker}/t.html");</script>`)]),
    twin: (host) => ({ ...bearing(own(''), [at('/cadre/', '<p>exemple')])(host) }),
    says: notLooked('frames-unread', openedBefore),
    twinSays: { overall: ['honest'] },
  },
];

/** The tracker hidden behind the portal's own addresses. */
const hiddenBehindOwn: readonly HostilePage[] = [
  ...(
    [
      ['image', '<img src="/mene.gif" alt="">', 'gif'],
      ['script', '<script src="/mene.js"></script>', 'js'],
      ['style', '<link rel="stylesheet" href="/mene.css">', 'css'],
      ['requete', '<script>fetch("/mene.", { mode: "no-cors", credentials: "include" });</script>', ''],
      ['balise', '<script>navigator.sendBeacon("/mene.", "x");</script>', ''],
    ] as const
  ).map(([kind, markup, ending]): HostilePage => ({
    ...base,
    id: `tiers-mene-${kind}`,
    what: `an address of the portal leads to the tracker (${kind})`,
    page: bearing(markup, [leads(`/mene.${ending}`, `https://${tracker}/t${ending === '' ? '' : `.${ending}`}`)]),
    twin: declaring(`${openly}${markup}`, [
      leads(`/mene.${ending}`, '/arrive'),
      at('/arrive', '', { type: ending === 'js' ? 'text/javascript' : ending === 'css' ? 'text/css' : 'text/plain' }),
    ]),
    says: notLooked('led-elsewhere', openedBefore),
    twinSays,
  })),
  {
    ...base,
    id: 'tiers-mene-cadre',
    what: 'an address of the portal leads a frame to the tracker, which may be read',
    page: bearing('<iframe src="/mene/" title="a"></iframe>', [leads('/mene/', `https://${tracker}/t.html`)]),
    twin: declaring(`${openly}<iframe src="/mene/" title="a"></iframe>`, [
      leads('/mene/', '/arrive'),
      at('/arrive', '<p>exemple'),
    ]),
    says: { overall: ['undeclared.partial', 'undeclared'], undeclared: ['pisteur'] },
    twinSays,
  },
  {
    ...base,
    id: 'tiers-mene-observe',
    reloaded: true,
    webRequest: true,
    what: 'an address of the portal leads to the tracker, and responses are watched',
    page: bearing('<img src="/mene.gif" alt="">', [leads('/mene.gif', `https://${tracker}/t.gif`)]),
    twin: declaring(`${openly}<img src="/mene.gif" alt="">`, [leads('/mene.gif', '/static/ods/rien.gif')]),
    says: found,
    twinSays,
  },
];

/** Programs in the background of a page. */
const hiddenInWorkers: readonly HostilePage[] = [
  {
    ...base,
    id: 'tiers-worker',
    what: 'a worker asks the tracker',
    page: bearing('<script>new Worker("/travail.js");</script>', [
      at('/travail.js', `${fetched};`, { type: 'text/javascript' }),
    ]),
    twin: declaring(
      `${openly}<link rel="modulepreload" href="/module.js"><script type="module">import("/module.js");</script>`,
      [at('/module.js', 'export {};', { type: 'text/javascript' })],
    ),
    says: notLooked('worker-unwatched', openedBefore),
    twinSays,
  },
  {
    ...base,
    id: 'tiers-worker-observe',
    granted: 'all-sites',
    webRequest: true,
    reloaded: true,
    what: 'a worker made of nothing asks the tracker, and all responses are watched',
    page: bearing(worker),
    twin: declaring(openly),
    says: found,
    twinSays,
  },
];

/** Firefox keeps third parties' cookies by the site of the page: there they tell of themselves. */
const hiddenInPartition: readonly HostilePage[] = [
  {
    granted: base.granted,
    before: base.before,
    holds: base.holds,
    browsers: ['firefox'],
    id: 'tiers-partition',
    what: 'a worker made of nothing asks the tracker, and nobody watches',
    page: bearing(worker),
    twin: declaring(openly),
    says: {
      overall: ['honest.partial', 'to-look-at.partial'],
      coverageHas: [`third-party ${tracker}: not-looked not-seen-loading`],
    },
    twinSays,
  },
];

/** Where a page loads from, hidden: each is found, or said not to be known. */
export const rowsThirdParties: readonly HostilePage[] = [
  ...hiddenFromTimeline,
  ...hiddenInFrames,
  ...hiddenBehindOwn,
  ...hiddenInWorkers,
  ...hiddenInPartition,
];
