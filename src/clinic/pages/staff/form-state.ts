import type { AffectedAppointment } from '../../use-cases/settings/affected-appointments.ts';

/** What stands in a form, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;
/** What has to be changed, by the name of the field. */
export type Problems = Readonly<Record<string, string>>;

export type FormNotice =
  | { kind: 'saved' }
  /** Somebody else saved meanwhile; what differs, in words. */
  | { kind: 'changed'; lines: readonly { label: string; now: string; mine: string }[] }
  | { kind: 'affects'; appointments: readonly AffectedAppointment[]; sure: string };

export interface FormState {
  typed: Typed;
  problems: Problems;
  /** What the form was filled with, to notice that somebody else changed it. */
  seen: string;
  notice: FormNotice | null;
}
