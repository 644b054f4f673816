import { hostilePages, type HostilePage, type Says } from '../tests/e2e/hostile/index.ts';

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function overallOf({ overall }: Says): string {
  return 'not' in overall ? `not ${overall.not.map(code).join(', ')}` : overall.map(code).join(' or ');
}

/** What of an audit is asked for, in few words. */
function saysOf(says: Says): string {
  const { charter, coverageHas = [], findings = {}, undeclared = [], declared = {} } = says;
  const parts = [
    overallOf(says),
    ...(charter === undefined ? [] : [`charter ${code(charter)}`]),
    ...(undeclared.length > 0 ? [`undeclared: ${undeclared.length}`] : []),
    ...coverageHas.map(code),
    ...Object.entries(findings).map(([rule, outcomes]) => `${code(rule)}: ${outcomes.join(' or ')}`),
    ...Object.entries(declared).map(([name, verdicts]) => `${code(name)}: ${verdicts.join(' or ')}`),
  ];
  const differs = Object.entries(says.differs ?? {}).flatMap(([browser, other]) =>
    other.overall === undefined ? [] : [`in ${browser} ${overallOf({ ...says, ...other })}`],
  );
  return [...parts, ...differs].join('; ');
}

const rowOf = ({ id, what, says, twinSays, browsers }: HostilePage): string =>
  `| ${code(id)} | ${what}${browsers === undefined ? '' : ` (${browsers.join()})`} | ${saysOf(says)} | ${overallOf(twinSays)} |`;

/** docs/hostile-pages.md, made of the table that the tests play. */
export const hostilePagesDoc = (): string => `# Hostile pages

Each row is a sample portal that misbehaves, with an honest twin: the portal nearest to it that does not. Both are played in
both browsers, with real cookies, permissions and clicks (\`tests/e2e/hostile\`); the ids are those of \`summary.overall\` and of
the report's other lists. A page is never called honest for what it hides nor
accused for what it did not do, and its twin stays what it is: not everything
may become "could not look". This page is written by \`npm run hostile-pages\`.

| page | what it does | what the audit may say | its twin |
| --- | --- | --- | --- |
${hostilePages.map(rowOf).join('\n')}
`;
