import type { Activity } from '../../domain/check-in/activities.ts';

/** What a bad back often makes hard. Ids are kept in the journal, labels are shown. Own prompts for the PSFS scale. */
export const activityChoices: readonly Activity[] = [
  { id: 'socks', label: 'Putting on socks and shoes' },
  { id: 'chair', label: 'Getting out of a chair' },
  { id: 'bed', label: 'Turning over in bed' },
  { id: 'sleep', label: 'Sleeping through' },
  { id: 'sit-work', label: 'Sitting at work' },
  { id: 'stand', label: 'Standing for a while' },
  { id: 'walk', label: 'Walking' },
  { id: 'stairs', label: 'Stairs' },
  { id: 'drive', label: 'Driving' },
  { id: 'child', label: 'Lifting a child' },
  { id: 'carry', label: 'Carrying shopping' },
  { id: 'housework', label: 'Housework' },
  { id: 'garden', label: 'Gardening' },
  { id: 'sport', label: 'My sport' },
  { id: 'sex', label: 'Sex' },
];
