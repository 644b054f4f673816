export const reportMethod = {
  'report.method.title': 'Method',
  'report.method.compare':
    'Témoin reads the table of the cookie charter that the portal publishes, lists the cookies that the auditor’s browser holds for that portal, and compares the two. All of it happens in the browser; the only requests go to the portal and to the host of its charter.',
  'report.method.jar':
    'Only cookies that the browser would send to the portal are judged (by RFC 6265bis, a draft standard of the IETF), with partitioned cookies and those of third parties that its pages load from. Cookies of a domain that the portal shares with other sites of its vendor are counted apart.',
  'report.method.names':
    'A cookie counts as declared if its name and party (portal or third party) agree with a row: exact name, pattern written in the charter, or known family of names. A similar name is pointed out, never counted as declared.',
  'report.method.conditional':
    'A declared cookie is still awaited if it comes only with an event (login, choice, language change…) that was not seen during the audit; missing if the event was seen, or if neither the charter nor Témoin knows of one, and the places where it could be were looked at.',
  'report.method.lifetimes':
    'The real lifetime is the one given at the setting, where that was seen, else what is left from the listing to the expiry; it is rounded down, everywhere alike, and compared so. Months count for the most days that they can have in the calendar (13 months: 397 days), days for themselves. A declared lifetime of more than 400 days is no discrepancy where the browser has cut it to that limit.',
  'report.method.values':
    'No cookie value, and no digest of one, is kept or exported; of the one cookie that records the visitor’s choice, that choice is read and the value dropped at once. Addresses of pages and of what set a cookie lose their parameters; those of the charter keep them.',
  'report.method.outcomes':
    '“Discrepancy found”: what was seen does not meet the criterion. “To be reviewed”: a person has to judge. “No discrepancy”: nothing that was seen is against it. Severity is what Témoin gives each criterion to order the reading, not a legal qualification.',
  'report.method.law':
    'Article 82 of French Act no. 78-17, which transposes article 5(3) of Directive 2002/58/EC, asks for clear and comprehensive information on purposes and on how to refuse. The CJEU (Planet49) adds the lifetime of cookies and access by third parties. The CNIL (deliberation no. 2020-092, amended by 2025-131) recommends telling also of the existence and purpose of exempt cookies. No text known to the authors of Témoin makes a list by name mandatory.',
  'report.method.cited':
    'Texts that the authors of Témoin cite from other sources (the sites of the CNIL and the Union, legal publications) without having read the original, to be read before relying on them: {{titles}}.',
  'report.method.words':
    'Secure: the cookie is sent over HTTPS only. HttpOnly: scripts of the page cannot read it. SameSite: whether it goes with requests that come from other sites. Partitioned: kept apart under each site visited. Session: erased at the end of the browser’s session.',
  'report.method.masked':
    'In this document what looks like an identifier in a name or an address is masked by asterisks. Two names that differed only in that stay two: the second ends with “~2”, the next with “~3”.',
  'report.method.unmasked':
    'This document gives names and addresses as the report holds them, with nothing masked: they may contain identifiers of the visitor.',
  'report.limits.title': 'Limits',
  'report.limits.moment':
    'The report says what this browser saw, at that moment, on the pages visited. Another visitor, day or page may receive other cookies. A cookie that was there when the audit began may date from an earlier visit.',
  'report.limits.browser':
    'The browser’s settings and its extensions may block cookies or requests. What was noticed of it is given under evidence.',
  'report.limits.not-looked': '“Not looked at” does not mean “absent”: nothing is concluded of what was not seen.',
  'report.limits.charter-reading':
    'The charter is read by a program. The text read, the rows not understood and the digest of the page allow that reading to be checked.',
  'report.limits.legal':
    'This report states agreements and discrepancies; it does not say whether processing is lawful and is no substitute for legal advice. The authors of Témoin know of no text that requires a list of cookies name by name; what the texts cited ask to be stated is the purposes and, according to the CJEU (Planet49) for cookies that need consent, the duration and the access of third parties.',
  'report.limits.integrity':
    'The SHA-256 sums of an evidence file show that its files have not changed since the export; they show neither who made them nor when. Whoever changed a file could also make its sum anew: keep a copy of the sums elsewhere.',
  'report.sheet.summary': 'Summary',
  'report.sheet.comparison': 'Comparison',
  'report.sheet.findings': 'Findings',
  'report.sheet.charter': 'Charter',
  'report.sheet.charter-text': 'Charter text',
  'report.zip.readme-name': 'README.txt',
  'report.zip.folder.charter': 'charter',
  'report.zip.folder.attachments': 'attachments',
  'report.zip.file.page': 'page-as-received.html.txt',
  'report.zip.file.copy': 'page-redacted.html.txt',
  'report.zip.file.text': 'text-as-read.txt',
  'report.zip.file.picture': 'picture-of-the-page.png',
  'report.zip.readme':
    'Evidence file made by Témoin. The file SHA256SUMS gives the SHA-256 sum of each file; the command “sha256sum --check SHA256SUMS” checks them (on Windows, “certutil -hashfile FILE SHA256” gives the sum of a file, to be compared). These sums show that the files have not changed since the export; they show neither who made them nor when. Whoever changed a file could also make its sum anew: keep a copy of SHA256SUMS elsewhere.',
  'report.zip.page.filed':
    'The charter’s page as the server sent it is in {{file}}; its SHA-256 sum is the one that the report gives.',
  'report.zip.page.copy':
    '“{{file}}” is a redacted copy of the charter’s page: without header, menus, footer, signed-in account, fields and scripts, personal addresses masked. Its digest is in SHA256SUMS; that of the bytes received from the server is {{sha256}}. The page as received is filed where masking is switched off.',
  'report.zip.page.never-fetched':
    'The charter’s page as the server sent it is not in here: it was read in an open tab or in a pasted text, cut because it is too long, or could not be read. The text that was read, if any, is in here.',
  'report.zip.page.not-kept':
    'The charter’s page as the server sent it is not in here: this browser did not keep it (a report that came from a file, a page too large, or a full disk). Its SHA-256 sum stands in the report.',
  'report.zip.page.altered':
    'The charter’s page as the server sent it is not in here: what this browser kept of it does not have the SHA-256 sum that the report gives.',
  'report.zip.picture':
    'The picture {{file}} was taken by Témoin at the auditor’s request, on {{at}} (UTC), at the address {{url}}. It shows only the part of the page that was visible in the tab at that moment, not the whole page, and may show personal data.',
  'report.zip.attachments-other':
    'What else is in the folder “attachments” was added by the auditor; Témoin did not check it.',
  'report.zip.attachments': 'What is in the folder “attachments” was added by the auditor; Témoin did not check it.',
  'report.made-with': 'Report made by Témoin {{version}} (report format {{schema}}).',
} as const;
