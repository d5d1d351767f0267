import { type Contacts, contactsOf } from '../crawlers/security-text.ts';

/** Whom readers of this build write to. */
export const CONTACTS: Contacts = contactsOf(process.env);

/** A contact as it is read: a mail address or telephone number without its scheme. */
export const contactText = (contact: string): string => contact.replace(/^(?:mailto|tel):/, '');
