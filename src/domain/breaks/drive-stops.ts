/** A stop on a drive, in minutes after setting off. */
export interface DriveStop {
  atMinutes: number;
  lengthMinutes: number;
}

export interface Drive {
  /** At the wheel, stops not counted. */
  driveMinutes: number;
  /** The longest at the wheel without a stop. */
  intervalMinutes: number;
  breakMinutes: number;
}

/** The stops of a drive, in even parts of whole minutes, none longer than the interval; none for a drive within one. */
export function driveStops({ driveMinutes, intervalMinutes, breakMinutes }: Drive): DriveStop[] {
  const parts = Math.max(1, Math.ceil(driveMinutes / intervalMinutes));
  return Array.from({ length: parts - 1 }, (_, at) => ({
    atMinutes: Math.floor((driveMinutes * (at + 1)) / parts) + at * breakMinutes,
    lengthMinutes: breakMinutes,
  }));
}

/** Minutes from setting off to arriving, stops included. */
export const driveLengthMinutes = (drive: Drive): number =>
  drive.driveMinutes + driveStops(drive).length * drive.breakMinutes;
