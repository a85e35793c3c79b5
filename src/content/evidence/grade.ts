/** What the evidence says of one instruction. "Weak" includes sensible practice that no trial has tested. */
export type EvidenceGrade = 'supported' | 'mixed' | 'weak' | 'guideline advises against';
