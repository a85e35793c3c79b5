/** The cache in which the clinic's pages keep the private links of appointments that this browser reminds of. */
export const APPOINTMENT_LINKS = 'device-reminders';

/** The paths of the clinic's pages; their worker, and its address for pushes, belong to them. */
export const CLINIC_SCOPE = '/c/';
