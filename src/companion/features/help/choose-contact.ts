interface Contact {
  name?: string[];
  tel?: string[];
}

/** Android's list of contacts: the person picks one there, and only that one is handed over. */
export interface ContactsDevice {
  contacts?: { select(properties: string[]): Promise<Contact[]> };
}

export const canChooseContact = (device: ContactsDevice | undefined) => Boolean(device?.contacts);

/** The name and number picked; null when nobody was. Only in a tap. Never rejects. */
export async function chooseContact(device: ContactsDevice): Promise<{ name: string; phone: string } | null> {
  try {
    const [contact] = (await device.contacts?.select(['name', 'tel'])) ?? [];
    return contact ? { name: contact.name?.[0] ?? '', phone: contact.tel?.[0] ?? '' } : null;
  } catch {
    // Refused, or the list was already open: the two fields are there.
    return null;
  }
}
