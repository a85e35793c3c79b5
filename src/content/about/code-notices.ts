/** The notice that the owners of a list of codes ask for, word for word, where codes of it are handed out. */
export const codeNotices = [
  {
    name: 'LOINC',
    notice:
      'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.',
  },
] as const;
