// Not through the room's index: the public suffix list is big, and only the background may carry it.
import { registrableDomain } from '../../cookie/public-suffix/registrable-domain.ts';
import { isOfAnotherSite } from '../../observation/index.ts';
import type { SessionFacts } from '../session/audit-session.ts';

/** The most that one audit keeps: a page that makes hosts up for ever must not fill memory. */
const most = 1000;

type HostsHeard = Pick<SessionFacts, 'thirdPartyHosts' | 'answeredHosts' | 'hostsDropped'>;

/**
 * The hosts of an audit with those that its pages were heard to load from; of these, other sites' alone.
 *
 * @param answered whether they were seen to answer.
 */
export function hearHosts(facts: HostsHeard & { readonly host: string }, heard: readonly string[]): HostsHeard {
  const { thirdPartyHosts, answeredHosts, hostsDropped } = facts;
  const others = newOnes(facts.host, heard, thirdPartyHosts);
  const kept = others.slice(0, Math.max(0, most - thirdPartyHosts.length));
  return {
    thirdPartyHosts: kept.length === 0 ? thirdPartyHosts : [...thirdPartyHosts, ...kept],
    answeredHosts,
    hostsDropped: hostsDropped || kept.length < others.length,
  };
}

/** The same, of hosts that answered. */
export function hearAnswers(facts: HostsHeard & { readonly host: string }, heard: readonly string[]): HostsHeard {
  const all = hearHosts(facts, heard);
  const answers = newOnes(facts.host, heard, facts.answeredHosts).filter((host) => all.thirdPartyHosts.includes(host));
  return answers.length === 0 ? all : { ...all, answeredHosts: [...facts.answeredHosts, ...answers] };
}

function newOnes(portal: string, heard: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = [...new Set(heard)].filter((host) => !known.includes(host));
  if (unknown.length === 0) return unknown;
  const site = { host: portal, registrableDomain: registrableDomain(portal) };
  return unknown.filter((host) => isOfAnotherSite(host, site));
}
