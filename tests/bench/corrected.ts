import { compactInstalledDatabase } from '../../scripts/compact-cookie-database.ts';
import { parseCharter } from '../../lib/charter/index.ts';
import { readDatabase } from '../../lib/dictionary/index.ts';
import type { BenchResult } from './bench-result.ts';
import { charterSets, readPage } from './charters.ts';
import { correctedFaults, PROPERTIES } from './corrected-faults.ts';
import type { Fault, Property } from './corrected-faults.ts';
import { JAR_IDS } from './corrected-jars.ts';
import type { JarId } from './corrected-jars.ts';
import { reportOn } from './corrected-report.ts';
import { printTable } from './print-table.ts';

interface PageFaults {
  readonly id: string;
  readonly jar: JarId;
  readonly faults: readonly Fault[];
}

/** The corrected charter of each labelled page and jar, held to what it must be: pages with a fault, and each fault. */
export function benchCorrected(): BenchResult {
  const database = readDatabase(compactInstalledDatabase());
  const pages = charterSets().flatMap((set) =>
    set.pages.map((page) => ({
      id: `${set.name}/${page.labels.id}`,
      charter: readPage(parseCharter, page),
    })),
  );
  const figures = JAR_IDS.flatMap((jar) =>
    pages.map(({ id, charter }): PageFaults => ({
      id,
      jar,
      faults: correctedFaults(reportOn(charter, jar, database), database),
    })),
  );
  printCounts(figures);
  for (const page of figures) printFaults(page);
  return { state: 'measured', broken: [], figures: figures.filter(({ faults }) => faults.length > 0) };
}

const has = ({ faults }: PageFaults, property: Property): boolean => faults.some((one) => one.property === property);

function printCounts(figures: readonly PageFaults[]): void {
  const count = (pages: readonly PageFaults[], property: Property): string =>
    String(pages.filter((page) => has(page, property)).length);
  const row = (label: string, pages: readonly PageFaults[]): readonly string[] => [
    label,
    String(pages.length),
    String(pages.filter(({ faults }) => faults.length === 0).length),
    ...PROPERTIES.map((property) => count(pages, property)),
  ];
  printTable(
    ['jar', 'pages', 'right', ...PROPERTIES],
    JAR_IDS.map((jar) =>
      row(
        jar,
        figures.filter((page) => page.jar === jar),
      ),
    ),
  );
}

function printFaults({ id, jar, faults }: PageFaults): void {
  if (faults.length === 0) return;
  console.log(`  ${id}, ${jar}`);
  for (const { property, detail } of faults.slice(0, 6))
    console.log(`    ${property.padEnd(9)} ${detail.slice(0, 200)}`);
  if (faults.length > 6) console.log(`    and ${faults.length - 6} more`);
}
