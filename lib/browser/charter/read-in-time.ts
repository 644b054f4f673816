import { charterOfPage, type OwnCharter } from '../../charter/index.ts';
import { withinTime } from './within-time.ts';

/** The charter of a page or of a text, as much of it as there is time for; where that is not all, it says so. */
export async function readInTime(
  page: Parameters<typeof charterOfPage>[0],
): Promise<OwnCharter & { readonly truncated: boolean }> {
  const source = 'html' in page ? page.html : page.text;
  const read = (part: string): OwnCharter =>
    charterOfPage('html' in page ? { html: part, url: page.url } : { text: part, url: page.url });
  const part = await withinTime(source, read);
  const truncated = part.length < source.length;
  const { charter, redaction } = read(part);
  return { charter: truncated ? { ...charter, truncated } : charter, redaction, truncated };
}
