import type { FieldRow } from './fieldSpec';
import { wordList } from './wordList';

const emails =
  'email, email address, e mail, customer email, customer email address, client email, buyer email, purchase email, contact email, billing email, user email, mail, mail address, emailadres, emailadres klant, email klant, mailadres, email adresse, emailadresse, mailadresse, email kunde, adresse email, adresse mail, email client, courriel, correo electronico, correo, email cliente';
const phones =
  'phone, phone number, phone no, mobile, mobile number, mobile phone, mobile no, cell, cell phone, cellphone, cell number, telephone, telephone number, tel, tel no, customer phone, customer phone number, client phone, buyer phone, billing phone, contact phone, contact number, whatsapp, whatsapp number, telefoon, telefoonnummer, telefoonnr, telefoon nr, tel nr, mobiel, mobiel nummer, gsm, gsm nummer, telefon, telefonnummer, telefonnr, telefon nr, handy, handynummer, mobil, mobilnummer, mobiltelefon, rufnummer, numero de telephone, telephone portable, portable, numero de portable, telefono, numero de telefono, n telefono, telefono movil, movil, celular, numero de movil';

/** Beside the customer: whoever is named by one of these in another table is the same person. They never tell what a table is. */
export const contactFields: readonly FieldRow[] = [
  ['email', 'E-mail address', 'key', emails, 0],
  ['phone', 'Phone number', 'key', phones, 0],
];

/** Headers of columns that hold phone numbers. */
export const phoneHeaders = wordList(phones);

/** Headers of columns that hold e-mail addresses. */
export const emailHeaders = wordList(emails);
