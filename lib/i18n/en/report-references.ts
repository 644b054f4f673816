export const reportReferences = {
  'report.reference.declaration':
    'French Act no. 78-17, article 82, and Directive 2002/58/EC, article 5(3); CJEU, Planet49, C-673/17; CNIL, deliberation no. 2020-092, amended by 2025-131',
  'report.reference.withdrawal':
    'GDPR, article 7(3), and French Act no. 78-17, article 82; CNIL, SAN-2024-019 (Orange)',
  'report.reference.consent': 'French Act no. 78-17 of 6 January 1978, article 82',
  'report.reference.information': 'CNIL, deliberation no. 2020-091 of 17 September 2020 (guidelines)',
  'report.reference.exempt-information':
    'CNIL, deliberation no. 2020-092 of 17 September 2020 (recommendation), amended by 2025-131, article 5',
  'report.reference.duration': 'CJEU, 1 October 2019, Planet49, C-673/17',
  'report.reference.audience-measurement':
    'CNIL, “Cookies : solutions pour les outils de mesure d’audience” (in French), 4 July 2025',
  'report.reference.choice':
    'CNIL, deliberation no. 2020-092 of 17 September 2020 (recommendation), amended by 2025-131',
  'report.reference.essential-claims': 'EDPB, report of the Cookie Banner Taskforce',
  'report.reference.other-storage': 'EDPB, guidelines 2/2023, version 2.0, on the technical scope of article 5(3)',
  'report.reference.cookie-flags': 'RFC 6265bis, Cookies: HTTP State Management Mechanism',
  'report.reference.agreement': 'Témoin, Method and limits',
} as const;
