import { describe, expect, it } from 'vitest';
import { tableSpecs } from '../../src/import/fields';
import { dutch } from '../../src/import/fields/languages/dutch';
import { french } from '../../src/import/fields/languages/french';
import { german } from '../../src/import/fields/languages/german';
import { spanish } from '../../src/import/fields/languages/spanish';
import { allHeaderWords } from '../../src/import/header';
import { recogniseTab } from '../../src/import/recogniseTab';
import type { TableKind } from '../../src/import/tables';
import { tabOf } from './tab';

const languages = { dutch, german, french, spanish };

/** Header row and one row beneath; orders and activities have files of their own beside the exports. */
const sheets: readonly [language: string, locale: string, table: TableKind, text: string, fields: string][] =
  [
    [
      'Dutch',
      'nl_NL',
      'customers',
      'Klantnr. | Nieuwsbrief sinds | Aanbevolen door\nk1 | 3-3-2025 | k2',
      'customer engagedSince referredBy',
    ],
    ['Dutch', 'nl_NL', 'events', 'Wie | Tijdstip | Fase\nk1 | 3-3-2025 | Offerte', 'person date stage'],
    ['Dutch', 'nl_NL', 'stages', 'Stap | Aantal personen | Kosten\nGezien | 900 | 12', 'stage count cost'],
    [
      'Dutch',
      'nl_NL',
      'posts',
      'Geplaatst op | Kanaal | Soort bericht | Bereik | Weergaven | Vind-ik-leuks | Reacties | Gedeeld\n3-3-2025 | Instagram | Foto | 900 | 1200 | 40 | 2 | 1',
      'date channel type reach impressions likes comments shares',
    ],
    [
      'Dutch',
      'nl_NL',
      'offers',
      'Actie | Begindatum | Einddatum | Kortingspercentage\nVoorjaar | 1-3-2025 | 9-3-2025 | 15%',
      'name start end discountRate',
    ],
    [
      'German',
      'de_DE',
      'customers',
      'Kunden-Nr. | Angemeldet am | Geworben von | Nutzt soziale Medien\nk1 | 3.3.2025 | k2 | ja',
      'customer engagedSince referredBy socialUser',
    ],
    ['German', 'de_DE', 'events', 'Person | Zeitpunkt | Stufe\nk1 | 3.3.2025 | Angebot', 'person date stage'],
    ['German', 'de_DE', 'stages', 'Schritt | Anzahl | Kosten\nGesehen | 900 | 12', 'stage count cost'],
    [
      'German',
      'de_DE',
      'posts',
      'Veröffentlicht am | Netzwerk | Beitragsart | Reichweite | Gefällt mir | Kommentare | Geteilt | Klicks | Abmeldungen\n3.3.2025 | Instagram | Foto | 900 | 40 | 2 | 1 | 5 | 0',
      'date channel type reach likes comments shares clicks negatives',
    ],
    [
      'German',
      'de_DE',
      'offers',
      'Aktion | Beginn | Ende | Rabatt\nFrühling | 1.3.2025 | 9.3.2025 | 15%',
      'name start end discountRate',
    ],
    [
      'French',
      'fr_FR',
      'customers',
      'N° client | Inscrit le | Parrainé par | Réseaux sociaux\nk1 | 3/3/2025 | k2 | oui',
      'customer engagedSince referredBy socialUser',
    ],
    [
      'French',
      'fr_FR',
      'events',
      'Visiteur | Date et heure | Étape\nk1 | 3/3/2025 | Devis',
      'person date stage',
    ],
    ['French', 'fr_FR', 'stages', 'Étape | Nombre de personnes | Coût\nVu | 900 | 12', 'stage count cost'],
    [
      'French',
      'fr_FR',
      'posts',
      "Publié le | Réseau | Type de publication | Portée | J'aime | Commentaires | Partages | Clics\n3/3/2025 | Instagram | Photo | 900 | 40 | 2 | 1 | 5",
      'date channel type reach likes comments shares clicks',
    ],
    [
      'French',
      'fr_FR',
      'offers',
      'Promotion | Début | Fin | Remise\nPrintemps | 1/3/2025 | 9/3/2025 | 15%',
      'name start end discountRate',
    ],
    [
      'Spanish',
      'es_ES',
      'customers',
      'Nº cliente | Suscrito desde | Recomendado por\nk1 | 3/3/2025 | k2',
      'customer engagedSince referredBy',
    ],
    [
      'Spanish',
      'es_ES',
      'events',
      'Quién | Fecha y hora | Etapa\nk1 | 3/3/2025 | Presupuesto',
      'person date stage',
    ],
    [
      'Spanish',
      'es_ES',
      'stages',
      'Etapa | Número de personas | Coste\nVisto | 900 | 12',
      'stage count cost',
    ],
    [
      'Spanish',
      'es_ES',
      'posts',
      'Publicado el | Red social | Tipo de publicación | Alcance | Me gusta | Comentarios | Compartidos | Guardados\n3/3/2025 | Instagram | Foto | 900 | 40 | 2 | 1 | 5',
      'date channel type reach likes comments shares saves',
    ],
    [
      'Spanish',
      'es_ES',
      'offers',
      'Oferta | Fecha de inicio | Fecha de fin | Descuento\nPrimavera | 1/3/2025 | 9/3/2025 | 15%',
      'name start end discountRate',
    ],
  ];

describe('sheets kept by hand', () => {
  it.each(sheets)('in %s (%s) are known as %s', (_, locale, table, text, fields) => {
    const { mapping, missing, preset, confidence } = recogniseTab(tabOf('Sheet', text), {
      locale,
      timeZone: 'Europe/Paris',
    });
    expect({ table: mapping?.table, missing, preset, confidence }).toEqual({
      table,
      missing: [],
      preset: null,
      confidence: 0.6,
    });
    const headers = text
      .split('\n')[0]!
      .split('|')
      .map((header) => header.trim());
    expect(mapping?.columns).toEqual(
      Object.fromEntries(fields.split(' ').map((field, column) => [field, headers[column]])),
    );
  });

  it('keep their own headers where English has the same word', () => {
    const tab = tabOf('Sheet', 'Date | Client | Total\n2025-03-01 | ana | 20');
    expect(recogniseTab(tab, { locale: 'fr_FR', timeZone: 'Europe/Paris' }).mapping).toMatchObject({
      table: 'orders',
      columns: { date: 'Date', customer: 'Client', amount: 'Total' },
    });
  });

  it.each(Object.entries(languages))(
    'have %s words for fields that exist, as headers are compared',
    (_, words) => {
      for (const { kind, fields } of tableSpecs()) {
        const names = fields.map(({ name }) => name);
        for (const [field, headers] of Object.entries(words[kind] ?? {})) {
          expect(names).toContain(field);
          for (const header of headers.split(', ')) expect(allHeaderWords(header)).toBe(header);
        }
      }
    },
  );
});
