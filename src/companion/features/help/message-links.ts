import { internationalDigits } from '../../../domain/journal/trusted-person.ts';

// An apostrophe is allowed in an address, but messengers have been seen to stop reading there.
const encoded = (text: string) => encodeURIComponent(text).replaceAll("'", '%27');

/**
 * Opens the phone's own messages with the text filled in; nobody is addressed when `phone` is null.
 * Android reads `?body=`, iOS `&body=`; both read `?&body=`.
 */
export const smsLink = (phone: string | null, text: string) => `sms:${phone ?? ''}?&body=${encoded(text)}`;

/** Opens WhatsApp with the text filled in; it asks whom to send it to when `phone` is null. */
export const whatsAppLink = (phone: string | null, text: string) =>
  `https://wa.me/${phone === null ? '' : internationalDigits(phone)}?text=${encoded(text)}`;
