/**
 * The parts of FHIR R4 (4.0.1) that a summary is made of, with the elements that it fills and no others.
 * Source: hl7.org/fhir/R4.
 */
export interface Reference {
  reference: string;
  type: 'Patient' | 'Condition' | 'Observation' | 'MedicationStatement' | 'QuestionnaireResponse';
}

export interface CodeableConcept {
  coding?: readonly { system: string; code: string; display?: string }[];
  text?: string;
}

/** XHTML in a `div` of its own. */
export interface Narrative {
  status: 'generated' | 'additional';
  div: string;
}

export interface Period {
  start: string;
  end?: string;
}

interface Annotation {
  text: string;
}

export interface Patient {
  resourceType: 'Patient';
  text: Narrative;
  name?: readonly { text: string }[];
  telecom?: readonly { system: 'phone' | 'email' | 'other'; value: string }[];
  birthDate?: string;
}

export interface Condition {
  resourceType: 'Condition';
  text: Narrative;
  clinicalStatus: CodeableConcept;
  verificationStatus: CodeableConcept;
  code: CodeableConcept;
  subject: Reference;
  onsetDateTime?: string;
  abatementDateTime?: string;
  asserter: Reference;
  note?: readonly Annotation[];
}

export interface Observation {
  resourceType: 'Observation';
  text: Narrative;
  status: 'final';
  code: CodeableConcept;
  subject: Reference;
  effectiveDateTime?: string;
  effectivePeriod?: Period;
  performer: readonly Reference[];
  valueInteger?: number;
  valueBoolean?: boolean;
  derivedFrom?: readonly Reference[];
}

export interface Dosage {
  sequence: number;
  text?: string;
  timing: { event: readonly string[] };
  doseAndRate: readonly { doseQuantity: { value: number; unit: string } }[];
}

export interface MedicationStatement {
  resourceType: 'MedicationStatement';
  text: Narrative;
  status: 'active' | 'completed' | 'entered-in-error' | 'unknown';
  medicationCodeableConcept: CodeableConcept;
  subject: Reference;
  effectivePeriod?: Period;
  dateAsserted: string;
  informationSource: Reference;
  note?: readonly Annotation[];
  dosage?: readonly Dosage[];
}

export interface QuestionnaireItem {
  linkId: string;
  text: string;
  answer: readonly ({ item?: readonly QuestionnaireItem[] } & (
    { valueString: string } | { valueInteger: number } | { valueBoolean: boolean } | { valueDateTime: string }
  ))[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  text: Narrative;
  status: 'completed';
  subject: Reference;
  authored: string;
  author: Reference;
  source: Reference;
  item?: readonly QuestionnaireItem[];
}

export interface CompositionSection {
  title: string;
  text?: Narrative;
  entry?: readonly Reference[];
}

export interface Composition {
  resourceType: 'Composition';
  language: string;
  text: Narrative;
  status: 'final';
  type: CodeableConcept;
  subject: Reference;
  date: string;
  author: readonly Reference[];
  title: string;
  section?: readonly CompositionSection[];
}

/** What a section of the summary can refer to. */
export type Fact = Condition | Observation | MedicationStatement | QuestionnaireResponse;

export interface DocumentBundle {
  resourceType: 'Bundle';
  identifier: { system: string; value: string };
  type: 'document';
  timestamp: string;
  entry: readonly { fullUrl: string; resource: Composition | Patient | Fact }[];
}
