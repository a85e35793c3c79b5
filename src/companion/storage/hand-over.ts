import { saveFile } from './save-file.ts';

/** What a device may offer for sending files. */
export type SharingDevice = Partial<Pick<Navigator, 'canShare' | 'share'>>;

export const canSend = (device: SharingDevice, file: File): boolean =>
  !!device.share && !!device.canShare?.({ files: [file] });

/** Offers the file to the device's own list of ways to send; saves it when that cannot be had. */
export async function sendFile(device: SharingDevice, file: File): Promise<'sent' | 'not-sent' | 'saved'> {
  try {
    if (canSend(device, file)) {
      await device.share?.({ files: [file] });
      return 'sent';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'not-sent';
  }
  saveFile(file.name, file);
  return 'saved';
}
