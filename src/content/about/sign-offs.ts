/** A decision about the texts that a named clinician has to stand behind. */
export interface SignOff {
  /** What is decided, in plain words. */
  plain: string;
  /** Null while it is open. */
  signedOff: { by: string; on: string; version: string } | null;
}

const open = (plain: string): SignOff => ({ plain, signedOff: null });

export const signOffs: readonly SignOff[] = [
  open('The questions about emergency signs, same-day signs and signs to have looked at soon.'),
  open(
    'The rules for the answers: “not sure” counts as yes, no answer never counts as no, the questions come again after 24 hours and for each new thing in a check-in, and what stays open in an emergency.',
  ),
  open(
    'Where we are stricter than our sources: numbness between the legs goes to A&E, and severe kidney failure rules out anti-inflammatory painkillers.',
  ),
  open('The medicine limits, the questions asked before the first dose, and the warnings about mixing.'),
  open('The dose clocks, what is shown when a limit has been passed, and the driving advice.'),
  open('The times for heat, baths and self-massage, and who should leave them out.'),
  open(
    'The reminders to change position, the 48-hour rule for rest, the length of the first walks, and the breaks from sitting: how often, how long, and what putting them off costs.',
  ),
  open('The stop rules for moving: the pain bands, and the rule of two points above your pain at rest.'),
  open('The breathing pace, who should leave it out, and letting the muscles go without tensing them first.'),
  open('The ways of moving: off the floor, out of bed, from sitting to standing, and out of a car.'),
  open('Every exercise, its amount, and who it is not for. A physiotherapist decides on these.'),
  open(
    'What counts as a day, as an episode, as recovered, as a flare and as repeated, when to see a physio, and the usual course that is drawn beside the person’s own.',
  ),
  open('The grades of evidence, and the words about massage, acupuncture, traction and scans.'),
  open(
    'The questionnaires and the codes that were chosen, that their owners allow this use, and when each is offered.',
  ),
  open(
    'What the app is for, whether it is a medical device, and the dangers that remain. A clinical safety officer decides on these.',
  ),
  open('Every fact that we know only from a copy or from general knowledge, checked at its source.'),
];

export const openSignOffs = signOffs.filter((signOff) => signOff.signedOff === null);
