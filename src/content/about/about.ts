/** The intended purpose: it decides what the software is in law, so a change here is a clinical decision. */
export const intendedPurpose = {
  summary:
    'Unspasm helps an adult through a sudden, painful spasm of the lower back. It shows one step at a time, asks about emergency signs first, and keeps a record of what you did.',
  isFor: [
    'Adults of 18 and over in the UK.',
    'Sudden, strong pain in the lower back that makes it hard to move.',
    'Calm, practical steps from trusted advice, with an honest word on how well each is proven.',
    'Keeping track of rest, heat and painkillers against the limits on the pack.',
    'Seeing when it is time to call someone, and whom.',
  ],
  isNotFor: [
    'Anyone under 18.',
    'Finding out what is wrong. The app gives no diagnosis.',
    'Emergencies. It does not take the place of 999, 111, your GP or your pharmacist.',
    'Deciding whether a medicine is right for you. It shows pack limits and never recommends a dose.',
    'Pain after an accident, or pain in the neck, chest or tummy.',
  ],
} as const;

export const privacy = [
  'You need no account. What you enter is kept on this device only.',
  'Nothing leaves the device until you send it: by a call, a message or a file that you choose to share.',
  'If you ask to be reminded while Unspasm is closed, your browser’s address for that and the times go to the server that Unspasm comes from, until you turn it off or erase everything. Nothing about your back goes with them.',
  'Your place goes into a message only if you press the button for it, and you see it before you send it.',
  'There is no advertising, no tracking and no counting of visits. The app asks no other site for anything.',
  'Anyone who can unlock this device can read what you entered. Use your own phone if you can.',
  'Your browser may delete the record if you clear its data or stay away for a long time. Save a copy as a file if you want to keep it.',
  'To remove everything, clear the data of this site in your browser’s settings.',
] as const;

/** Where to report a problem with a medicine or with this app. */
export const yellowCard = {
  plain: 'Tell the Yellow Card scheme if a medicine or this app may have done harm.',
  address: 'yellowcard.mhra.gov.uk',
} as const;
