/** RC6: the nine features counted once pain began before 45 and lasted over three months. Sources: NG65, SPA1, SPA2. */
export const inflammatoryFeatures: readonly string[] = [
  'It began before I was 35',
  'It wakes me in the second half of the night',
  'Pain in my buttocks',
  'Moving makes it better',
  'An anti-inflammatory helps within 48 hours',
  'A close relative has spondyloarthritis',
  'I have had arthritis',
  'I have had pain where a tendon joins bone, such as the heel',
  'I have psoriasis',
];
