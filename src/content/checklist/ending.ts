/** What people tick at the end. Ids are kept in the journal, labels are shown. */
export interface EndingChoice {
  id: string;
  label: string;
}

export const helpedChoices: readonly EndingChoice[] = [
  { id: 'breathing', label: 'Slow breathing' },
  { id: 'pressing', label: 'Pressing with my hands' },
  { id: 'position', label: 'An easy position' },
  { id: 'warmth', label: 'Warmth' },
  { id: 'massage', label: 'Rubbing it' },
  { id: 'painkillers', label: 'Painkillers' },
  { id: 'moves', label: 'Gentle moves' },
  { id: 'walking', label: 'Walking' },
  { id: 'shower', label: 'A warm shower or bath' },
  { id: 'person', label: 'Someone with me' },
  { id: 'time', label: 'Just time' },
];

/** What the person was doing when it struck. */
export const doingChoices: readonly EndingChoice[] = [
  { id: 'lifting', label: 'Lifting' },
  { id: 'bending', label: 'Bending' },
  { id: 'twisting', label: 'Twisting' },
  { id: 'getting-up', label: 'Getting up' },
  { id: 'coughing', label: 'A cough or sneeze' },
  { id: 'training', label: 'Sport or training' },
  { id: 'sitting', label: 'Sitting a long time' },
  { id: 'driving', label: 'Driving' },
  { id: 'housework', label: 'House or garden work' },
  { id: 'nothing', label: 'Nothing special' },
];
